package jp.yakuba.residentrecords.intake;

import java.time.Instant;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.residentrecords.upload.Upload;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that is under way, as it is told to programs: other systems, and the script of the page. */
@Schema(name = "Upload")
record UploadView(FileId upload, String fileName, long size, long received, long longestPart, Instant expiresAt) {

    static UploadView of(Upload upload, long longestPart) {
        return new UploadView(
                upload.id(), upload.name(), upload.size(), upload.received(), longestPart, upload.expiresAt());
    }
}
