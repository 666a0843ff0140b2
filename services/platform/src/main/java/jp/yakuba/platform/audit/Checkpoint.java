package jp.yakuba.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Bytes;

/**
 * Entries bound together and to all before them.
 *
 * @param entries in the order of their ids
 * @param previousHash hash of the checkpoint before; 32 zeros before the first
 * @param hash over everything above
 * @param signature over the hash
 */
record Checkpoint(
        MunicipalityCode municipality,
        long number,
        Instant sealedAt,
        List<Sealed> entries,
        Bytes previousHash,
        Bytes hash,
        String keyId,
        Bytes signature) {

    static final Bytes BEFORE_THE_FIRST = Bytes.of(new byte[CanonicalHash.LENGTH]);

    /** An entry and the hash it had when it was sealed. */
    record Sealed(long entryId, Bytes leafHash) {}

    Checkpoint {
        entries = List.copyOf(entries);
        sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Binds the entries to the checkpoint before, and signs. */
    static Checkpoint seal(
            MunicipalityCode municipality,
            long number,
            Instant sealedAt,
            List<Sealed> entries,
            Bytes previousHash,
            SigningKey key) {
        var hash = hash(municipality, number, sealedAt, entries, previousHash);
        return new Checkpoint(
                municipality,
                number,
                sealedAt,
                entries,
                previousHash,
                hash,
                key.verification().id(),
                key.sign(hash));
    }

    /** The hash that its content has. */
    Bytes contentHash() {
        return hash(municipality, number, sealedAt, entries, previousHash);
    }

    private static Bytes hash(
            MunicipalityCode municipality, long number, Instant sealedAt, List<Sealed> entries, Bytes previousHash) {
        var hash = new CanonicalHash("yakuba-audit-checkpoint-1")
                .add(municipality.value())
                .add(number)
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .add(entries.size());
        entries.forEach(entry -> hash.add(entry.entryId()).add(entry.leafHash().toArray()));
        return Bytes.of(hash.add(previousHash.toArray()).end());
    }

    long firstEntry() {
        return entries.getFirst().entryId();
    }

    /** The highest id in it. */
    long lastEntry() {
        return entries.getLast().entryId();
    }
}
