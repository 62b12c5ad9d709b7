"""``fer-desktop bench``: how fast this computer does what the app does. docs/performance.md says what is measured."""
