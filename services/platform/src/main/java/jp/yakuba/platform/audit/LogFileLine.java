package jp.yakuba.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * One line of a log that was taken out of the database for others to check: JSON with one of these. Bytes are hexadecimal,
 * moments are ISO 8601 in UTC.
 *
 * @param municipality code of the municipality whose log it is; on the first line
 * @param entry an entry as it stands in the table
 * @param leafHash what its row says its hash is
 * @param waiting id of an entry that no checkpoint held yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogFileLine(
        @Nullable String municipality,
        @Nullable LoggedEntry entry,
        @Nullable String leafHash,
        @Nullable SealLine checkpoint,
        @Nullable Long waiting) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A checkpoint; {@code leafHashes} stand in the order of {@code entries}. */
    record SealLine(
            long number,
            Instant sealedAt,
            List<Long> entries,
            List<String> leafHashes,
            String previousHash,
            String hash,
            String keyId,
            String signature) {

        static SealLine of(Checkpoint checkpoint) {
            return new SealLine(
                    checkpoint.number(),
                    checkpoint.sealedAt(),
                    checkpoint.entries().stream()
                            .map(Checkpoint.Sealed::entryId)
                            .toList(),
                    checkpoint.entries().stream()
                            .map(held -> held.leafHash().toString())
                            .toList(),
                    checkpoint.previousHash().toString(),
                    checkpoint.hash().toString(),
                    checkpoint.keyId(),
                    checkpoint.signature().toString());
        }

        Checkpoint checkpoint(MunicipalityCode municipality) {
            if (entries.size() != leafHashes.size()) {
                throw new IllegalArgumentException("A checkpoint without one hash for each entry");
            }
            var held = new java.util.ArrayList<Checkpoint.Sealed>();
            for (int i = 0; i < entries.size(); i++) {
                held.add(new Checkpoint.Sealed(entries.get(i), Bytes.parse(leafHashes.get(i))));
            }
            return new Checkpoint(
                    municipality,
                    number,
                    sealedAt,
                    held,
                    Bytes.parse(previousHash),
                    Bytes.parse(hash),
                    keyId,
                    Bytes.parse(signature));
        }
    }

    static LogFileLine of(MunicipalityCode municipality) {
        return new LogFileLine(municipality.value(), null, null, null, null);
    }

    static LogFileLine of(LoggedEntry entry, String leafHash) {
        return new LogFileLine(null, entry, leafHash, null, null);
    }

    static LogFileLine of(Checkpoint checkpoint) {
        return new LogFileLine(null, null, null, SealLine.of(checkpoint), null);
    }

    static LogFileLine ofWaiting(long entry) {
        return new LogFileLine(null, null, null, null, entry);
    }

    static LogFileLine parse(String json) {
        try {
            return MAPPER.readValue(json, LogFileLine.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("Not a line of a log", unreadable);
        }
    }

    /** The line as it stands in the file. */
    String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A line of the log could not be written", broken);
        }
    }
}
