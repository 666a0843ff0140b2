package jp.yakuba.platform.access.account;

import java.net.InetAddress;

/**
 * Addresses that begin alike: {@code 10.1.0.0/16}, {@code 2001:db8::/32}, or a single one.
 *
 * @param address any of them
 * @param bits how many leading bits they share
 */
record Network(InetAddress address, int bits) {

    /**
     * Reads a network.
     *
     * @throws IllegalArgumentException if it is none; names of hosts are none
     */
    static Network parse(String text) {
        var slash = text.indexOf('/');
        var address = InetAddress.ofLiteral(
                slash < 0 ? text.strip() : text.substring(0, slash).strip());
        var longest = address.getAddress().length * Byte.SIZE;
        var bits =
                slash < 0 ? longest : Integer.parseInt(text.substring(slash + 1).strip());
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException("No network: " + text);
        }
        return new Network(address, bits);
    }

    /** Whether the address, as text, is one of them; false for what is no address. */
    boolean contains(String text) {
        try {
            return contains(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private boolean contains(byte[] other) {
        var own = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if (((own[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
