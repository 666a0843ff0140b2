package jp.yakuba.platform.posting;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What came of a post.
 *
 * @param address where the clerk goes on
 * @param notice what the page there says was done; no names, for it is kept
 * @param answer shown in place of that page the first time only, such as a password that nobody sees twice
 */
public record Done(URI address, String notice, @Nullable Response answer) {

    /** Done, and gone on from the address. */
    public static Done at(String address, String notice) {
        return new Done(URI.create(address), notice, null);
    }
}
