package org.denouement.acquire.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
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

/** One request, one answer: no redirect followed, no cookie kept, so many bytes and so much time, no more. */
final class WebClient implements AutoCloseable {
    static final int LARGEST = 30 << 20;
    private static final long LONGEST = 90_000;

    private final CloseableHttpClient client;
    private final Waiting waiting;

    WebClient(DnsResolver resolver, String agent, Waiting waiting) {
        this.waiting = waiting;
        this.client = HttpClients.custom()
                .setUserAgent(agent + "/1 (+reads pages given by a person)")
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(20))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(10))
                                .build())
                        .build())
                .build();
    }

    /** What a server answered; {@code location} and {@code retryAfter} (in milliseconds) as far as told. */
    record Answer(int status, byte[] body, String contentType, Optional<String> location, OptionalLong retryAfter) {
        boolean isRedirect() {
            return status >= 300 && status < 400 && location.isPresent();
        }

        boolean isBusy() {
            return status == 429 || status == 503;
        }
    }

    Answer get(URI uri) throws IOException {
        return client.execute(new HttpGet(uri), this::read);
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        return new Answer(
                response.getCode(),
                body(response),
                field(response, "Content-Type").orElse(""),
                field(response, "Location"),
                retryAfter(response));
    }

    private static Optional<String> field(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        long began = waiting.now();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = response.getEntity().getContent()) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0 && bytes.size() <= LARGEST; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (waiting.now() - began > LONGEST) {
                    throw new IOException("> " + LONGEST / 1000 + " s");
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Seconds, or a date, which is taken by the server's own clock (RFC 9110, 10.2.3). */
    private static OptionalLong retryAfter(ClassicHttpResponse response) {
        String value = field(response, "Retry-After").orElse("").strip();
        if (value.matches("\\d{1,9}")) {
            return OptionalLong.of(Long.parseLong(value) * 1000);
        }
        Optional<OffsetDateTime> then = date(value);
        Optional<OffsetDateTime> now = date(field(response, "Date").orElse(""));
        return then.isPresent() && now.isPresent()
                ? OptionalLong.of(
                        Math.max(0, Duration.between(now.get(), then.get()).toMillis()))
                : OptionalLong.empty();
    }

    private static Optional<OffsetDateTime> date(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
