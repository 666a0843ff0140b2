package jp.yakuba.office.intake.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * A file that the command sends in parts. The service knows it again by its name, length and SHA-256, so what broke off goes
 * on where it was, in this run or in another one.
 */
public final class FileInParts {

    private static final int MOST_FAILURES = 6;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int WHOLE = 100;
    private static final int TOLD_EVERY = 10;

    private final ImportClient service;
    private final Path file;

    public FileInParts(ImportClient service, Path file) {
        this.service = service;
        this.file = file;
    }

    /** Sends it and orders its import; returns the id of the job. */
    public String order(String mode, String unknownColumns, IntConsumer percent)
            throws IOException, InterruptedException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var size = content.length();
            var digest = digest();
            var state = begin(size, digest);
            var failures = 0;
            while (received(state) < size) {
                var before = received(state);
                try {
                    state = send(content, state);
                    failures = 0;
                } catch (IOException broken) {
                    state = again(++failures, broken, size, digest);
                } catch (ImportClient.NotAccepted refused) {
                    state = again(refused.isOfTheMoment() ? ++failures : MOST_FAILURES, refused, size, digest);
                }
                tell(before * WHOLE / size, received(state) * WHOLE / size, percent);
            }
            return service.orderUpload(state.path("upload").asText(), mode, unknownColumns);
        }
    }

    private JsonNode begin(long size, String digest) throws IOException, InterruptedException {
        return service.beginUpload(Objects.requireNonNull(file.getFileName()).toString(), size, digest);
    }

    /** Waits a while and asks how far it has come, unless it has failed too often. */
    private <E extends Exception> JsonNode again(int failures, E why, long size, String digest)
            throws E, IOException, InterruptedException {
        if (failures >= MOST_FAILURES) {
            throw why;
        }
        Thread.sleep(PAUSE.multipliedBy(failures));
        return begin(size, digest);
    }

    private static void tell(long before, long now, IntConsumer percent) {
        if (now / TOLD_EVERY > before / TOLD_EVERY) {
            percent.accept((int) now);
        }
    }

    private JsonNode send(RandomAccessFile content, JsonNode state) throws IOException, InterruptedException {
        var from = received(state);
        var part = new byte[Math.toIntExact(Math.min(state.path("longestPart").asLong(), content.length() - from))];
        content.seek(from);
        content.readFully(part);
        return service.sendPart(state.path("upload").asText(), from, part);
    }

    private static long received(JsonNode state) {
        return state.path("received").asLong();
    }

    private String digest() throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
