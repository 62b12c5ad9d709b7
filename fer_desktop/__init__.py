"""FER Desktop: facial expressions in photos, videos and live cameras, computed on this computer."""

__version__ = "0.1.0"
