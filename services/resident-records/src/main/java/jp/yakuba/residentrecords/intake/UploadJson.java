package jp.yakuba.residentrecords.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.yakuba.platform.json.Json;
import jp.yakuba.residentrecords.upload.Upload;

/** A file that is under way, as it is told to programs: other systems, and the script of the page. */
final class UploadJson {

    private UploadJson() {}

    static ObjectNode of(Upload upload, long longestPart) {
        return Json.object()
                .put("upload", upload.id().toString())
                .put("fileName", upload.name())
                .put("size", upload.size())
                .put("received", upload.received())
                .put("longestPart", longestPart)
                .put("expiresAt", upload.expiresAt().toString());
    }
}
