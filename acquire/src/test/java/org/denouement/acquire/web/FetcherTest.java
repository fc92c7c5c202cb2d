package org.denouement.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private final HttpServer server;
    private final Collected collected = new Collected();

    FetcherTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
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
        try (Fetcher fetcher = Fetcher.guarded()) {
            fetcher.fetch(url("/page"), collected);
            fetcher.fetch("http://169.254.169.254/latest/meta-data", collected);
            fetcher.fetch("http://[::1]:1/", collected);
        }
        assertThat(collected.codes)
                .containsExactly("acquire.url.private", "acquire.url.private", "acquire.url.private");
        assertThat(collected.materials).isEmpty();
    }

    @Test
    void fetchesAPageThatRobotsMayRead() throws IOException {
        try (Fetcher fetcher = Fetcher.resolving(SystemDefaultDnsResolver.INSTANCE)) {
            fetcher.fetch(url("/page"), collected);
            fetcher.fetch(url("/private"), collected);
        }
        assertThat(collected.materials).hasSize(1);
        assertThat(collected.codes).containsExactly("acquire.url.robots");
    }

    @Test
    void followsNoEndlessRedirects() throws IOException {
        redirect("/loop", "/loop");
        redirect("/ping", "/pong");
        redirect("/pong", "/ping");
        server.createContext("/longer", exchange -> {
            exchange.getResponseHeaders().add("Location", exchange.getRequestURI() + "r");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        try (Fetcher fetcher = Fetcher.resolving(SystemDefaultDnsResolver.INSTANCE)) {
            fetcher.fetch(url("/loop"), collected);
            fetcher.fetch(url("/ping"), collected);
            fetcher.fetch(url("/longer"), collected);
        }
        assertThat(collected.materials).isEmpty();
        assertThat(collected.codes).hasSize(3).containsOnly("acquire.url.failed");
    }

    @Test
    void followsNoRedirectToAPrivateAddress() throws IOException {
        redirect("/out", "http://169.254.169.254/latest/meta-data");
        try (Fetcher fetcher = Fetcher.guarded()) {
            fetcher.fetch(url("/out"), collected);
        }
        assertThat(collected.materials).isEmpty();
    }

    @Test
    void cutsAnAnswerThatDoesNotEnd() throws IOException {
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
        try (Fetcher fetcher = Fetcher.resolving(SystemDefaultDnsResolver.INSTANCE)) {
            fetcher.fetch(url("/endless"), collected);
        }
        assertThat(collected.materials)
                .allSatisfy(material -> assertThat(material.size()).isLessThan(40_000_000));
        assertThat(collected.materials.size() + collected.codes.size()).isEqualTo(1);
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
