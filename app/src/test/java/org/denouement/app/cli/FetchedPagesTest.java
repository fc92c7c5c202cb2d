package org.denouement.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.denouement.acquire.web.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** URLs through the command line, from a real server of the internal network, which {@code --allow-host} names. */
final class FetchedPagesTest {
    private static final String HOST = "127.0.0.1";
    private static final String PAGE =
            "<html lang=fr><head><title>Le pont rouvre</title></head><body><article><h1>Le pont rouvre</h1>"
                    + "<p>Publié le 3 mai 2025</p><p>Le maire a rouvert lundi le pont de Valmer, fermé depuis l’été.</p></article>";

    private final HttpServer server;
    private final Time time = new Time();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    FetchedPagesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void namesWhatRobotsRefuseAndReadsTheRest() {
        CommandRun run = imported("/secret", "/page");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).contains(url("/secret"), "robots.txt", "Le pont rouvre");
        assertThat(asked).containsExactly("/robots.txt", "/page");
    }

    @Test
    void waitsBetweenTwoRequestsAsLongAsTheHostAsks() {
        imported("/page", "/other");

        assertThat(time.pauses).containsExactly(2500L, 2500L);
    }

    @Test
    void readsTheCharsetOfTheHeader() {
        assertThat(imported("/latin").out()).contains("Le procès s’ouvre");
    }

    @Test
    void namesRedirectsWithoutEndAndWhatServersAnswer() {
        String report = imported("/loop", "/gone", "/broken").out();

        assertThat(report)
                .contains(url("/loop"), "plus de 5 fois")
                .contains(url("/gone"), "Le serveur répond 404")
                .contains(url("/broken"), "Le serveur répond 500");
    }

    @Test
    void followsNoRedirectToAnotherHostOfTheInternalNetwork() {
        String report = imported("/elsewhere", "/metadata").out();

        assertThat(report).contains("localhost est du réseau interne", "169.254.169.254 est du réseau interne");
        assertThat(asked).containsExactly("/robots.txt", "/elsewhere", "/metadata");
    }

    @Test
    void refusesAHostThatIsNone() {
        for (String host : List.of("http://intra.example/", "intra.example:80", "*", "")) {
            CommandRun run = CommandRun.of(time, "import", "--allow-host", host, url("/page"));
            assertThat(run.code()).as(host).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("--allow-host");
        }
        assertThat(asked).isEmpty();
    }

    private CommandRun imported(String... paths) {
        List<String> arguments = new ArrayList<>(List.of("import", "--language", "fr", "--allow-host", HOST));
        for (String path : paths) {
            arguments.add(url(path));
        }
        return CommandRun.of(time, arguments.toArray(new String[0]));
    }

    private String url(String path) {
        return "http://" + HOST + ":" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/robots.txt" ->
                send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /secret\nCrawl-delay: 2.5\n");
            case "/loop" -> redirect(exchange, "/loop");
            case "/elsewhere" ->
                redirect(exchange, "http://localhost:" + server.getAddress().getPort() + "/page");
            case "/metadata" -> redirect(exchange, "http://169.254.169.254/latest/meta-data");
            case "/gone" -> send(exchange, 404, "text/html", "<p>Perdu");
            case "/broken" -> send(exchange, 500, "text/html", "<p>Aïe");
            case "/latin" ->
                send(
                        exchange,
                        200,
                        "text/html; charset=windows-1252",
                        PAGE.replace("Le pont rouvre", "Le procès s’ouvre"));
            default -> send(exchange, 200, "text/html; charset=utf-8", PAGE);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        Charset charset = type.endsWith("1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        byte[] bytes = body.getBytes(charset);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A clock that goes on only when somebody waits. */
    private static final class Time implements Waiting {
        private final List<Long> pauses = new ArrayList<>();
        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void pause(long millis) {
            pauses.add(millis);
            now += millis;
        }
    }
}
