package org.denouement.acquire.web;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How pages are fetched: the hosts that the user named as allowed though they have private addresses ({@code
 * "archive.intra.example"}, an outlet's own archive), and the time that politeness waits by. Only those very names are
 * allowed: a redirect from one of them to another private host is refused like any other. Immutable.
 */
public record Fetching(Set<String> privateHosts, Waiting waiting) {
    /** Pages of public hosts only, by this machine's time. */
    public static final Fetching PUBLIC = new Fetching(Set.of(), Waiting.real());

    /**
     * Hosts by name or address, in any case, no port.
     *
     * @throws IllegalArgumentException for what is no host
     */
    public Fetching {
        Set<String> hosts = new TreeSet<>();
        privateHosts.forEach(host -> hosts.add(checked(host)));
        privateHosts = Set.copyOf(hosts);
    }

    private static String checked(String host) {
        String plain = plain(host);
        boolean address = plain.chars().filter(c -> c == ':').count() > 1;
        if (plain.isEmpty()
                || plain.chars().anyMatch(c -> "/?#@*".indexOf(c) >= 0 || Character.isWhitespace(c))
                || plain.indexOf(':') >= 0 && !address) {
            throw new IllegalArgumentException("not a host: '" + host + "'; a name or an address, as in intra.example");
        }
        return plain;
    }

    boolean allows(String host) {
        return privateHosts.contains(plain(host));
    }

    /** As a request names it: lower case, ASCII, an address of IPv6 without its brackets. */
    private static String plain(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        String ascii = bare.chars().allMatch(c -> c < 0x80) ? bare : IDN.toASCII(bare);
        return ascii.toLowerCase(Locale.ROOT);
    }
}
