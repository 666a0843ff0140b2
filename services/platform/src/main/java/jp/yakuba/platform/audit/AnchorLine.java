package jp.yakuba.platform.audit;

import java.util.List;

/** One checkpoint as the anchor keeps it; a line that cannot be read counts as one of no municipality. */
record AnchorLine(
        String municipality,
        long number,
        String sealedAt,
        int count,
        long firstEntry,
        long lastEntry,
        String hash,
        String keyId,
        String signature) {

    private static final int FIELDS = 9;
    private static final AnchorLine UNREADABLE = new AnchorLine("", 0, "", 0, 0, 0, "", "", "");

    static AnchorLine of(Checkpoint checkpoint) {
        return new AnchorLine(
                checkpoint.municipality().value(),
                checkpoint.number(),
                checkpoint.sealedAt().toString(),
                checkpoint.entries().size(),
                checkpoint.firstEntry(),
                checkpoint.lastEntry(),
                checkpoint.hash().toString(),
                checkpoint.keyId(),
                checkpoint.signature().toString());
    }

    static AnchorLine parse(String line) {
        var fields = List.of(line.split(" ", -1));
        if (fields.size() != FIELDS) {
            return UNREADABLE;
        }
        try {
            return new AnchorLine(
                    fields.get(0),
                    Long.parseLong(fields.get(1)),
                    fields.get(2),
                    Integer.parseInt(fields.get(3)),
                    Long.parseLong(fields.get(4)),
                    Long.parseLong(fields.get(5)),
                    fields.get(6),
                    fields.get(7),
                    fields.get(8));
        } catch (NumberFormatException broken) {
            return UNREADABLE;
        }
    }

    @Override
    public String toString() {
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
}
