package jp.yakuba.platform.screens;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets, scripts and pictures. They end in a digest of the content, so browsers may keep them. */
@TemplateExtension(namespace = "asset")
final class Asset {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final int DIGEST_BYTES = 6;

    private Asset() {}

    /** Address of {@code META-INF/resources/assets/<name>}. */
    static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, Asset::address);
    }

    private static String address(String name) {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "/assets/" + name + "?" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
