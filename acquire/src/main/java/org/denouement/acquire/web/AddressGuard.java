package org.denouement.acquire.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only, and those that the user allowed by name to any, so that no page and no redirect reaches what stands behind the firewall. The
 * connection uses the very address that was checked: a name that changes its mind between two look-ups gains nothing.
 */
final class AddressGuard implements DnsResolver {
    private final Fetching fetching;

    AddressGuard(Fetching fetching) {
        this.fetching = fetching;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!isPublic(address) && !fetching.allows(host)) {
                throw new PrivateAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name that leads to an address that is not public. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String host) {
            super(host);
        }
    }

    /** By the IANA registries of special-purpose addresses. */
    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] b = address.getAddress();
        return !special && (address instanceof Inet6Address ? isPublic6(b) : isPublic4(b));
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean tests = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !shared && !tests;
    }

    /** 2000::/3 is what is given out; tunnels to IPv4 in it are refused. */
    private static boolean isPublic6(byte[] b) {
        boolean global = (b[0] & 0xE0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        return global && !sixToFour && !teredo && !documentation;
    }
}
