package studio.yin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second server for a running studio's database and realm, as others run it: behind a proxy that
 * takes off TLS. The proxies are set up with the very words of deploy/README.md.
 */
public final class TlsStudio implements Studio, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final RunningStudio studio;
  private final Path folder;
  private final int port;
  private final int tls;
  private final List<Process> running = new ArrayList<>();

  private TlsStudio(RunningStudio studio, Path folder, int port, int tls) {
    this.studio = studio;
    this.folder = folder;
    this.port = port;
    this.tls = tls;
  }

  /** Starts the server, and lets people sign in to its address. */
  public static TlsStudio beside(RunningStudio studio, Path folder) throws Exception {
    RunningStudio.Ports ports = RunningStudio.Ports.free();
    TlsStudio secure = new TlsStudio(studio, folder, ports.studio(), ports.keycloak());
    try {
      secure.certify();
      secure.admit();
      secure.serve();
      return secure;
    } catch (Exception | AssertionError failed) {
      secure.close();
      throw failed;
    }
  }

  @Override
  public String address() {
    return "https://localhost:" + tls;
  }

  @Override
  public String realm() {
    return studio.realm();
  }

  @Override
  public String secret(String key) {
    return studio.secret(key);
  }

  /** The server's own address, behind the proxies. */
  public String plain() {
    return "http://127.0.0.1:" + port;
  }

  /** Puts nginx before the server. */
  public Process nginx() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log stderr;
            events {}
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              %2$s
            }
            """
                .formatted(folder, proxy("nginx")));
    return await("nginx", "-e", "stderr", "-p", folder.toString(), "-c", file.toString());
  }

  /** Puts HAProxy before the server. */
  public Process haproxy() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("haproxy.cfg"),
            """
            defaults
              mode http
              timeout connect 5s
              timeout client 30s
              timeout server 30s
            """
                + proxy("haproxy"));
    return await("haproxy", "-db", "-f", file.toString());
  }

  /** The block of the page on deploying, with this machine's ports and certificate. */
  private String proxy(String language) throws IOException {
    String page = Files.readString(RunningStudio.checkout().resolve("deploy/README.md"));
    Matcher block =
        Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(page);
    if (!block.find()) {
      throw new AssertionError("deploy/README.md has no block of " + language);
    }
    return block
        .group(1)
        .replaceAll("\\b443\\b", Integer.toString(tls))
        .replaceAll("127\\.0\\.0\\.1:8080\\b", "127.0.0.1:" + port)
        .replaceAll("/etc/\\S*/studio\\.(pem|key)", folder + "/studio.$1");
  }

  private Process await(String... line) throws Exception {
    Process proxy = start(new ProcessBuilder(line), line[0]);
    await(line[0], proxy, address());
    return proxy;
  }

  private void await(String name, Process process, String address) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    while (true) {
      try (HttpClient http = HttpClient.newBuilder().sslContext(Secure.context()).build()) {
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // asked again
      }
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError(
            name + " is not ready:\n" + Logs.end(folder.resolve(name + ".log")));
      }
      Thread.sleep(30);
    }
  }

  private Process start(ProcessBuilder builder, String name) throws IOException {
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    running.add(process);
    return process;
  }

  private void certify() throws Exception {
    Process openssl =
        start(
            new ProcessBuilder(
                    "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout studio.key -out studio.crt"
                        .split(" "))
                .directory(folder.toFile()),
            "openssl");
    if (openssl.waitFor() != 0) {
      throw new AssertionError(Logs.end(folder.resolve("openssl.log")));
    }
    // HAProxy wants both in one file, nginx takes it so
    Files.writeString(
        folder.resolve("studio.pem"),
        Files.readString(folder.resolve("studio.crt"))
            + Files.readString(folder.resolve("studio.key")));
  }

  /** Adds the address to the realm's, as deploy/README.md says. */
  private void admit() throws Exception {
    Keycloaks.Accounts admin = Keycloaks.admin(studio);
    JsonNode found = admin.json(admin.get("/clients?clientId=studio-web")).get(0);
    ObjectNode client = found.deepCopy();
    ((ArrayNode) client.get("redirectUris")).add(address() + "/signed-in");
    ObjectNode attributes = (ObjectNode) client.get("attributes");
    String exits = attributes.get("post.logout.redirect.uris").asText();
    attributes.put(
        "post.logout.redirect.uris", exits + "##" + exits.replace(studio.address(), address()));
    int status =
        admin.send("PUT", "/clients/" + client.get("id").asText(), client.toString()).statusCode();
    if (status != 204) {
      throw new AssertionError("Keycloak answered " + status);
    }
  }

  private void serve() throws Exception {
    Settings settings =
        Settings.parse(List.of("--home=" + studio.home(), "--port=" + port), Map.of());
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(Server.JVM);
    line.addAll(
        List.of(
            "-jar",
            RunningStudio.checkout()
                .resolve("deploy/server/target/quarkus-app/quarkus-run.jar")
                .toString()));
    ProcessBuilder builder = new ProcessBuilder(line);
    Addresses addresses = new Addresses(address(), studio.realm().replaceFirst("/realms/.*", ""));
    Secrets secrets = Secrets.of(studio.home(), new SecureRandom());
    builder
        .environment()
        .putAll(Server.environment(settings, addresses, secrets, studio.database()));
    builder.environment().put("STUDIO_TRUSTED_PROXIES", "127.0.0.1,10.0.0.0/8");
    // the schema is there: the owner's password need not be
    builder.environment().put("STUDIO_DB_MIGRATE", "false");
    builder.environment().keySet().removeIf(name -> name.startsWith("STUDIO_DB_OWNER"));
    Process server = start(builder, "server");
    await("server", server, plain());
  }

  /** Ends the proxy that was put before the server, so that another may take its place. */
  public void without(Process proxy) throws InterruptedException {
    proxy.destroy();
    proxy.waitFor();
  }

  @Override
  public void close() {
    running.forEach(Process::destroy);
    running.forEach(
        process -> {
          try {
            process.waitFor();
          } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
