# Finds nginx, HAProxy and OpenSSL for the journey through TLS, or installs Debian's where that is possible.

use_proxies() {
  PATH=$PATH:/usr/sbin # where a user other than root does not look
  find_proxies ||
    { install_packages nginx-light haproxy openssl && find_proxies; } ||
    refuse "The journey through TLS needs nginx, HAProxy and OpenSSL: install them (Debian: apt-get install nginx-light haproxy openssl)."
}

find_proxies() {
  command -v nginx >/dev/null && command -v haproxy >/dev/null && command -v openssl >/dev/null
}
