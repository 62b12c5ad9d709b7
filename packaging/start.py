"""Where the bundled program begins."""

import sys

from fer_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
