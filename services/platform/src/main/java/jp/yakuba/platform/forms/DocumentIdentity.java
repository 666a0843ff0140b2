package jp.yakuba.platform.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The identifier of a document (PDF 32000-1, 14.4), derived from its title, its time and its texts. */
final class DocumentIdentity {

    private final MessageDigest digest;

    DocumentIdentity(FormTitle title) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(title.text());
        add(title.created().toString());
    }

    void add(List<Ink> page) {
        for (Ink ink : page) {
            if (ink instanceof Ink.Text text) {
                add(text.text());
            }
        }
    }

    byte[] bytes() {
        return digest.digest();
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
