"""Work on whole files without a window: analyse, write, keep, read again. docs/results.md describes what comes out."""
