"""The window: widgets that see records and shapes only."""
