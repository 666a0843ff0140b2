package jp.yakuba.office.intake;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.jobs.Progress;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Unpacks a stored file as a step of its import: only in a plain one can reading go on in the middle. */
@ApplicationScoped
class Unpacking {

    private final Files files;
    private final long most;

    Unpacking(Files files, @ConfigProperty(name = "yakuba.import.most", defaultValue = "32G") MemorySize most) {
        this.files = files;
        this.most = most.asLongValue();
    }

    /** The content of a file that comes in, compressed or not. */
    InputStream content(InputStream file) {
        return UnpackedFile.of(file, most);
    }

    /** The file with the content, in the place of the packed one; a plain one is that itself. */
    FileId unpack(UnitOfWork work, FileId id, Progress progress) {
        var stored = files.find(work, id).orElseThrow();
        try (var content = UnpackedFile.of(files.open(work, id, 0), most)) {
            if (!content.isPacked()) {
                return id;
            }
            var plain = new NewFile(
                    stored.name(),
                    "text/csv",
                    stored.permission(),
                    stored.retainUntil(),
                    stored.individualNumber(),
                    stored.whereabouts());
            var unpacked = files.store(work, plain, new Signing(content, progress));
            files.delete(work, id);
            return unpacked.id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Says every so many bytes that it is getting on. */
    private static final class Signing extends FilterInputStream {

        private static final long EVERY = 64L << 20;

        private final Progress progress;
        private long unsaid;

        Signing(InputStream content, Progress progress) {
            super(content);
            this.progress = progress;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var read = super.read(target, from, length);
            unsaid += Math.max(0, read);
            if (unsaid >= EVERY) {
                unsaid = 0;
                progress.sign();
            }
            return read;
        }
    }
}
