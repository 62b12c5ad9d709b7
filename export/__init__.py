"""How the models are made: architectures, data, training, export. The app never imports this package."""
