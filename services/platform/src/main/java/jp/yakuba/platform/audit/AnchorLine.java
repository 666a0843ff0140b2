package jp.yakuba.platform.audit;

import java.util.List;
import java.util.Optional;
import jp.yakuba.platform.Bytes;

/**
 * One checkpoint as the anchor keeps it. The line bears a signature of its own over all that stands before it, so that it can
 * be checked with the public key alone, wherever it lies.
 *
 * @param previousHash hash of the checkpoint before, which binds the lines together; empty in a line of the older edition
 * @param lineSignature over all the rest; empty in a line of the older edition
 */
record AnchorLine(
        String municipality,
        long number,
        String sealedAt,
        int count,
        long firstEntry,
        long lastEntry,
        String hash,
        String keyId,
        String signature,
        String previousHash,
        String lineSignature) {

    private static final int FIELDS = 11;
    private static final int FIELDS_BEFORE = 9;

    /** The line of a checkpoint, signed. */
    static AnchorLine of(Checkpoint checkpoint, SigningKey key) {
        var line = unsigned(checkpoint);
        return line.with(key.sign(line.contentHash()).toString());
    }

    private static AnchorLine unsigned(Checkpoint checkpoint) {
        return new AnchorLine(
                checkpoint.municipality().value(),
                checkpoint.number(),
                checkpoint.sealedAt().toString(),
                checkpoint.entries().size(),
                checkpoint.firstEntry(),
                checkpoint.lastEntry(),
                checkpoint.hash().toString(),
                checkpoint.keyId(),
                checkpoint.signature().toString(),
                checkpoint.previousHash().toString(),
                "");
    }

    /** Reads a line; empty if it is none. */
    static Optional<AnchorLine> parse(String text) {
        var fields = List.of(text.split(" ", -1));
        if (fields.size() != FIELDS && fields.size() != FIELDS_BEFORE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AnchorLine(
                    fields.get(0),
                    Long.parseLong(fields.get(1)),
                    fields.get(2),
                    Integer.parseInt(fields.get(3)),
                    Long.parseLong(fields.get(4)),
                    Long.parseLong(fields.get(5)),
                    fields.get(6),
                    fields.get(7),
                    fields.get(8),
                    fields.size() == FIELDS ? fields.get(9) : "",
                    fields.size() == FIELDS ? fields.get(10) : ""));
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }

    /** Whether it bears a signature, right or wrong. */
    boolean isSigned() {
        return !lineSignature.isEmpty();
    }

    /** Whether one of the keys has signed it, and the checkpoint that it tells of. */
    boolean isConfirmedBy(List<VerificationKey> trusted) {
        try {
            var content = contentHash();
            var ofLine = Bytes.parse(lineSignature);
            var ofCheckpoint = Bytes.parse(signature);
            return trusted.stream()
                    .filter(key -> key.id().equals(keyId))
                    .anyMatch(key -> key.confirms(content, ofLine) && key.confirms(Bytes.parse(hash), ofCheckpoint));
        } catch (IllegalArgumentException noHexadecimal) {
            return false;
        }
    }

    /** Whether it tells of the checkpoint as it is. */
    boolean tellsOf(Checkpoint checkpoint) {
        var own = unsigned(checkpoint);
        return isSigned()
                ? with("").equals(own)
                : equals(new AnchorLine(
                        own.municipality,
                        own.number,
                        own.sealedAt,
                        own.count,
                        own.firstEntry,
                        own.lastEntry,
                        own.hash,
                        own.keyId,
                        own.signature,
                        "",
                        ""));
    }

    private AnchorLine with(String ownSignature) {
        return new AnchorLine(
                municipality,
                number,
                sealedAt,
                count,
                firstEntry,
                lastEntry,
                hash,
                keyId,
                signature,
                previousHash,
                ownSignature);
    }

    private Bytes contentHash() {
        return Bytes.of(new CanonicalHash("yakuba-audit-anchor-2")
                .add(content())
                .add(previousHash)
                .end());
    }

    private String content() {
        return String.join(
                " ",
                municipality,
                String.valueOf(number),
                sealedAt,
                String.valueOf(count),
                String.valueOf(firstEntry),
                String.valueOf(lastEntry),
                hash,
                keyId,
                signature);
    }

    @Override
    public String toString() {
        return isSigned() ? content() + " " + previousHash + " " + lineSignature : content();
    }
}
