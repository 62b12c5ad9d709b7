"""What can go wrong with a source, in words for the user. Light, so that everybody can import it."""


class SourceError(Exception):
    """A photo, video, camera or stream can't be read (any more)."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        """One sentence: what happened, to which file or device, what to do."""
        self.detail = detail
        """For those who look closer: the text of the library's error."""


class EndOfSource(Exception):
    """There are no more frames. Not an error."""
