package org.denouement.acquire.web;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;

/**
 * Fetches pages whose URLs the user gave: asks {@code robots.txt} first, of every host a redirect leads to as well, waits
 * between two requests to one host, comes back once to a busy one, follows few redirects. One request at a time.
 */
public final class Fetcher implements AutoCloseable {
    private static final String AGENT = "denouement";
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 2;
    private static final int LONGEST_ROBOTS = 500 << 10;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s?=\\s?[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?)://([^/?#\\s]{1,300})([^\\s]{0,4000})");

    private final WebClient client;
    private final Pace pace;
    private final Map<String, Robots> robots = new HashMap<>();

    private Fetcher(DnsResolver resolver, Waiting waiting) {
        this.client = new WebClient(resolver, AGENT, waiting);
        this.pace = new Pace(waiting);
    }

    public static Fetcher guarded(Fetching fetching) {
        return new Fetcher(new AddressGuard(fetching), fetching.waiting());
    }

    static Fetcher of(DnsResolver resolver, Waiting waiting) {
        return new Fetcher(resolver, waiting);
    }

    /** Why a page is not fetched, as a diagnostic has it. */
    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final String detail;

        RefusedException(String key, String detail) {
            super(key);
            this.key = key;
            this.detail = detail;
        }
    }

    /** Fetches a page and hands it on. */
    public void fetch(String url, Intake intake) {
        try {
            follow(url, address(url), intake);
        } catch (RefusedException e) {
            intake.say(Diagnostic.error(url, e.key, e.detail));
        } catch (AddressGuard.PrivateAddressException e) {
            intake.say(Diagnostic.error(url, "acquire.url.private", String.valueOf(e.getMessage())));
        } catch (java.net.UnknownHostException e) {
            intake.say(Diagnostic.error(url, "acquire.url.unknown"));
        } catch (IOException e) {
            intake.say(Diagnostic.error(url, "acquire.url.failed", String.valueOf(e.getMessage())));
        }
    }

    /** As a request wants it: a host in its ASCII form, no letters that need escaping. */
    private static URI address(String url) throws RefusedException {
        Matcher parts = ADDRESS.matcher(url.strip());
        if (!parts.matches()) {
            throw new RefusedException("acquire.url.bad", "");
        }
        try {
            String host = parts.group(2).chars().allMatch(c -> c < 0x80) ? parts.group(2) : IDN.toASCII(parts.group(2));
            URI uri = URI.create(
                    URI.create(parts.group(1) + "://" + host + parts.group(3).replaceFirst("#.*", ""))
                            .toASCIIString());
            if (uri.getHost() == null) {
                throw new RefusedException("acquire.url.bad", "");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new RefusedException("acquire.url.bad", "");
        }
    }

    private void follow(String url, URI first, Intake intake) throws IOException {
        URI uri = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            if (!robots(uri).allows(path(uri))) {
                throw new RefusedException("acquire.url.robots", "");
            }
            WebClient.Answer answer = patiently(uri);
            if (!answer.isRedirect()) {
                hand(url, uri, answer, intake);
                return;
            }
            uri = target(uri, answer);
        }
        throw new RefusedException("acquire.url.redirects", String.valueOf(MOST_REDIRECTS));
    }

    private static URI target(URI from, WebClient.Answer answer) throws RefusedException {
        try {
            return address(from.resolve(answer.location().orElse("")).toString());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("acquire.url.bad", "");
        }
    }

    private static void hand(String url, URI last, WebClient.Answer answer, Intake intake) throws RefusedException {
        if (answer.isBusy()) {
            throw new RefusedException("acquire.url.busy", String.valueOf(answer.status()));
        }
        if (answer.status() != 200) {
            throw new RefusedException("acquire.url.status", String.valueOf(answer.status()));
        }
        if (answer.body().length > WebClient.LARGEST) {
            throw new RefusedException("acquire.large", String.valueOf(WebClient.LARGEST >> 20));
        }
        Matcher charset = CHARSET.matcher(answer.contentType());
        Hints hints = Hints.NONE.withUrl(last.toString()).withCharset(charset.find() ? charset.group(1) : "");
        intake.member(Material.of(url, answer.body()).with(hints));
    }

    /** Without a readable robots.txt all is allowed (RFC 9309, 2.3.1.3), with a failing server nothing (2.3.1.4). */
    private Robots robots(URI uri) throws IOException {
        String host = uri.getScheme() + "://" + uri.getRawAuthority();
        Optional<Robots> known = Optional.ofNullable(robots.get(host));
        if (known.isPresent()) {
            return known.get();
        }
        Robots rules = rules(URI.create(host + "/robots.txt"));
        rules.delay().ifPresent(millis -> pace.asked(uri.getHost(), millis));
        robots.put(host, rules);
        return rules;
    }

    private Robots rules(URI first) throws IOException {
        URI uri = first;
        WebClient.Answer answer = once(uri);
        for (int i = 0; i < MOST_REDIRECTS && answer.isRedirect(); i++) {
            uri = target(uri, answer);
            answer = once(uri);
        }
        if (answer.status() == 200) {
            int length = Math.min(answer.body().length, LONGEST_ROBOTS);
            return Robots.parse(new String(answer.body(), 0, length, StandardCharsets.UTF_8), AGENT);
        }
        return answer.status() >= 500 ? Robots.NONE_ALLOWED : Robots.ALL_ALLOWED;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Asks again, once, when the host says when. */
    private WebClient.Answer patiently(URI uri) throws IOException {
        WebClient.Answer answer = once(uri);
        for (int i = 1; i < MOST_TRIES && answer.isBusy() && answer.retryAfter().isPresent(); i++) {
            if (!pace.again(answer.retryAfter().getAsLong())) {
                return answer;
            }
            answer = once(uri);
        }
        return answer;
    }

    private WebClient.Answer once(URI uri) throws IOException {
        pace.before(uri.getHost());
        return client.get(uri);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
