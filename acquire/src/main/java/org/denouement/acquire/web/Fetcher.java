package org.denouement.acquire.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;

/**
 * Fetches pages whose URLs the user gave: asks {@code robots.txt} first, waits between two requests to one host, follows
 * few redirects, reads so much and no more. One run, one thread.
 */
public final class Fetcher implements AutoCloseable {
    private static final String AGENT = "denouement";
    private static final int LARGEST = 30 << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final long PAUSE_MILLIS = 1000;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s?=\\s?[\"']?([A-Za-z0-9_:.-]{2,40})");

    private final CloseableHttpClient client;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastRequests = new HashMap<>();

    private Fetcher(DnsResolver resolver) {
        RequestConfig config = RequestConfig.custom()
                .setMaxRedirects(MOST_REDIRECTS)
                .setResponseTimeout(Timeout.ofSeconds(20))
                .build();
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.ofSeconds(10))
                .build();
        this.client = HttpClients.custom()
                .setUserAgent(AGENT + "/1 (+reads pages given by a person)")
                .setDefaultRequestConfig(config)
                .disableCookieManagement()
                .disableAutomaticRetries()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(connection)
                        .build())
                .build();
    }

    public static Fetcher guarded() {
        return new Fetcher(new AddressGuard());
    }

    static Fetcher resolving(DnsResolver resolver) {
        return new Fetcher(resolver);
    }

    /** What a server answered. */
    private record Answer(int status, byte[] body, String contentType) {}

    /** Fetches a page and hands it on. */
    public void fetch(String url, Intake intake) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null) {
                intake.say(Diagnostic.error(url, "acquire.url.bad"));
            } else if (!robots(uri).allows(path(uri))) {
                intake.say(Diagnostic.error(url, "acquire.url.robots"));
            } else {
                hand(url, get(uri), intake);
            }
        } catch (AddressGuard.PrivateAddressException e) {
            intake.say(Diagnostic.error(url, "acquire.url.private"));
        } catch (IllegalArgumentException e) {
            intake.say(Diagnostic.error(url, "acquire.url.bad"));
        } catch (IOException e) {
            intake.say(Diagnostic.error(url, "acquire.url.failed", String.valueOf(e.getMessage())));
        }
    }

    private static void hand(String url, Answer answer, Intake intake) {
        if (answer.status != 200) {
            intake.say(Diagnostic.error(url, "acquire.url.status", String.valueOf(answer.status)));
            return;
        }
        if (answer.body.length > LARGEST) {
            intake.say(Diagnostic.error(url, "acquire.large", String.valueOf(LARGEST >> 20)));
            return;
        }
        Matcher charset = CHARSET.matcher(answer.contentType);
        Hints hints = Hints.NONE.withUrl(url).withCharset(charset.find() ? charset.group(1) : "");
        intake.member(Material.of(url, answer.body).with(hints));
    }

    /** Without a readable robots.txt all is allowed (RFC 9309, 2.3.1.3), with a failing server nothing (2.3.1.4). */
    private Robots robots(URI uri) throws IOException {
        String host = uri.getScheme() + "://" + uri.getRawAuthority();
        Optional<Robots> known = Optional.ofNullable(robots.get(host));
        if (known.isPresent()) {
            return known.get();
        }
        Answer answer = get(URI.create(host + "/robots.txt"));
        Robots rules = Robots.ALL_ALLOWED;
        if (answer.status == 200) {
            rules = Robots.parse(new String(answer.body, StandardCharsets.UTF_8), AGENT);
        } else if (answer.status >= 500) {
            rules = Robots.parse("User-agent: *\nDisallow: /", AGENT);
        }
        robots.put(host, rules);
        return rules;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private Answer get(URI uri) throws IOException {
        pause(uri.getHost());
        return client.execute(new HttpGet(uri), Fetcher::read);
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        Header type = response.getFirstHeader("Content-Type");
        String contentType = type == null ? "" : String.valueOf(type.getValue());
        if (response.getEntity() == null) {
            return new Answer(response.getCode(), new byte[0], contentType);
        }
        try (InputStream in = response.getEntity().getContent()) {
            return new Answer(response.getCode(), in.readNBytes(LARGEST + 1), contentType);
        }
    }

    /** Politeness: a second between two requests to one host. The only clock in acquisition; no result depends on it. */
    private void pause(String host) throws IOException {
        Long last = lastRequests.get(host);
        long left = last == null ? 0 : PAUSE_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
        if (left > 0) {
            try {
                Thread.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted");
            }
        }
        lastRequests.put(host, System.nanoTime());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
