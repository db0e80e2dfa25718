# Finds Chromium and its driver for the journeys, or installs Debian's where that is possible.

use_browser() {
  if ! find_browser; then
    install_packages chromium chromium-driver
    find_browser ||
      refuse "The journeys need Chromium and its driver: install them (Debian: apt-get install chromium chromium-driver)."
  fi
  export STUDIO_CHROMIUM STUDIO_CHROMEDRIVER
}

find_browser() {
  STUDIO_CHROMEDRIVER=$(command -v chromedriver) &&
    STUDIO_CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
}
