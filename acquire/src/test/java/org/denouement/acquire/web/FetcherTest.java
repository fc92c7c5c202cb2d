package org.denouement.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private final HttpServer server;
    private final Collected collected = new Collected();
    private final RobotsFile robots = new RobotsFile();
    private final Time time = new Time();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    FetcherTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robots.txt", exchange -> {
            asked.add("/robots.txt");
            byte[] bytes = robots.text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(robots.status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        serve("/page", 200, "<p>The bridge was opened.</p>");
        serve("/private", 200, "no");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void neverReachesAPrivateAddress() throws IOException {
        try (Fetcher fetcher = Fetcher.guarded(Fetching.PUBLIC)) {
            fetcher.fetch(url("/page"), collected);
            fetcher.fetch("http://169.254.169.254/latest/meta-data", collected);
            fetcher.fetch("http://[::1]:1/", collected);
            fetcher.fetch("http://localhost:1/", collected);
        }
        assertThat(collected.codes).hasSize(4).containsOnly("acquire.url.private");
        assertThat(collected.materials).isEmpty();
    }

    @Test
    void fetchesAPageThatRobotsMayRead() {
        fetch("/page", "/private");
        assertThat(collected.materials).hasSize(1);
        assertThat(collected.codes).containsExactly("acquire.url.robots");
        assertThat(asked).containsExactly("/robots.txt", "/page");
    }

    @Test
    void followsNoEndlessRedirects() {
        redirect("/loop", "/loop");
        redirect("/ping", "/pong");
        redirect("/pong", "/ping");
        server.createContext("/longer", exchange -> {
            exchange.getResponseHeaders().add("Location", exchange.getRequestURI() + "r");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        fetch("/loop", "/ping", "/longer");
        assertThat(collected.materials).isEmpty();
        assertThat(collected.codes).hasSize(3).containsOnly("acquire.url.redirects");
    }

    @Test
    void followsARedirectAndKnowsThePageByWhereItWas() {
        redirect("/old", "/page");
        fetch("/old");
        assertThat(collected.materials).singleElement().satisfies(page -> {
            assertThat(page.uri()).isEqualTo(url("/old"));
            assertThat(page.hints().url()).isEqualTo(url("/page"));
        });
    }

    @Test
    void followsNoRedirectToWhatIsPrivateForbiddenOrNoPage() {
        redirect("/address", "http://169.254.169.254/latest/meta-data");
        redirect("/name", "http://inside.example:" + server.getAddress().getPort() + "/page");
        redirect("/forbidden", "/private");
        redirect("/file", "file:///etc/passwd");
        fetch("/address", "/name", "/forbidden", "/file");
        assertThat(collected.materials).isEmpty();
        assertThat(collected.codes)
                .containsExactly("acquire.url.private", "acquire.url.private", "acquire.url.robots", "acquire.url.bad");
    }

    @Test
    void waitsBetweenTwoRequestsToOneHost() {
        fetch("/page", "/page", "/page");
        // robots.txt at once, then each page a second after the request before
        assertThat(time.pauses).containsExactly(1000L, 1000L, 1000L);
    }

    @Test
    void waitsAsLongAsTheHostAsks() {
        serveRobots("User-agent: *\nCrawl-delay: 2.5\n");
        fetch("/page", "/page");
        assertThat(time.pauses).containsExactly(2500L, 2500L);
    }

    @Test
    void waitsNoLongerThanAPersonWould() {
        serveRobots("User-agent: *\nCrawl-delay: 86400\n");
        fetch("/page");
        assertThat(time.pauses).containsExactly(60_000L);
    }

    @Test
    void comesBackOnceToABusyHostWhenItSaysWhen() {
        busy("/soon", 429, "7", 1);
        busy("/always", 503, "5", 9);
        busy("/tomorrow", 503, "86400", 9);
        busy("/whenever", 503, "", 9);
        fetch("/soon", "/always", "/tomorrow", "/whenever");
        assertThat(collected.materials).hasSize(1);
        assertThat(collected.codes).hasSize(3).containsOnly("acquire.url.busy");
        assertThat(asked)
                .containsExactly("/robots.txt", "/soon", "/soon", "/always", "/always", "/tomorrow", "/whenever");
        assertThat(time.pauses).contains(7000L, 5000L).doesNotContain(86_400_000L);
    }

    @Test
    void takesAFailingServerForARefusalAndAMissingFileForNone() {
        serveRobots("");
        robots.status = 503;
        fetch("/page");
        assertThat(collected.codes).containsExactly("acquire.url.robots");
        robots.status = 404;
        fetch("/page");
        assertThat(collected.materials).hasSize(1);
    }

    @Test
    void namesAddressesThatAreNone() {
        for (String bad :
                new String[] {"http://", "http:///x", "https://a b.example/", "http://[", "ftp://a.example/"}) {
            fetchUrl(bad);
        }
        fetchUrl("http://nowhere.invalid/");
        assertThat(collected.codes.subList(0, 5)).containsOnly("acquire.url.bad");
        assertThat(collected.codes.get(5)).isEqualTo("acquire.url.unknown");
    }

    @Test
    void asksForAddressesWithAccentsAsServersExpectThem() {
        serve("/été", 200, "<p>The bridge was opened.</p>");
        fetch("/été");
        assertThat(asked).contains("/%C3%A9t%C3%A9");
    }

    @Test
    void cutsAnAnswerThatDoesNotEnd() {
        server.createContext("/endless", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            byte[] bytes = new byte[1 << 16];
            try (exchange) {
                for (int i = 0; i < 2000; i++) {
                    exchange.getResponseBody().write(bytes);
                }
            } catch (IOException expected) {
                // the fetcher hangs up
            }
        });
        fetch("/endless");
        assertThat(collected.codes).containsExactly("acquire.large");
    }

    @Test
    void givesUpOnAnAnswerThatTrickles() {
        time.step = 40_000;
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write(new byte[1 << 16]);
                }
            } catch (IOException expected) {
                // the fetcher hangs up
            }
        });
        fetch("/slow");
        assertThat(collected.codes).containsExactly("acquire.url.failed");
    }

    private void fetch(String... paths) {
        try (Fetcher fetcher = Fetcher.of(new Names(), time)) {
            for (String path : paths) {
                fetcher.fetch(url(path), collected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetchUrl(String url) {
        try (Fetcher fetcher = Fetcher.of(new Names(), time)) {
            fetcher.fetch(url, collected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server by its address; {@code inside.example} is a name for it that is private; no other name is known. */
    private static final class Names implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.equals("127.0.0.1")) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }
            if (host.equals("inside.example")) {
                return new AddressGuard(Fetching.PUBLIC).resolve("127.0.0.1");
            }
            if (host.endsWith(".invalid")) {
                throw new UnknownHostException(host);
            }
            return new AddressGuard(Fetching.PUBLIC).resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** A clock that goes on when somebody waits, and a little when somebody looks. */
    private static final class Time implements Waiting {
        private final List<Long> pauses = new ArrayList<>();
        private long now;
        private long step;

        @Override
        public long now() {
            now += step;
            return now;
        }

        @Override
        public void pause(long millis) {
            pauses.add(millis);
            now += millis;
        }
    }

    /** What {@code robots.txt} says. */
    private static final class RobotsFile {
        private String text = "User-agent: *\nDisallow: /private\n";
        private int status = 200;
    }

    private void serveRobots(String text) {
        robots.text = text;
    }

    private void busy(String path, int status, String retryAfter, int times) {
        AtomicInteger left = new AtomicInteger(times);
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getRawPath());
            boolean busy = left.getAndDecrement() > 0;
            if (busy && !retryAfter.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(busy ? status : 200, -1);
            exchange.close();
        });
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, String body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getRawPath());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** Keeps what is handed in. */
    private static final class Collected implements Intake {
        private final List<Material> materials = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();

        @Override
        public void article(Draft draft) {
            throw new AssertionError("a fetcher makes no articles");
        }

        @Override
        public void member(Material material) {
            materials.add(material);
        }

        @Override
        public void say(Diagnostic diagnostic) {
            codes.add(diagnostic.code());
        }
    }
}
