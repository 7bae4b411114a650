"""What builds, installs and shows the plugin; no user needs it, so it is not in the package."""
