package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder on the server from which files of any size are imported; the operator of the server says which it is and puts
 * the files there. Nothing outside it can be named, not even through a link that lies in it.
 */
@ApplicationScoped
class ServerFolder {

    private static final int LONGEST_NAME = 200;

    private final Optional<Path> folder;

    ServerFolder(@ConfigProperty(name = "yakuba.import.folder") Optional<Path> folder) {
        this.folder = folder;
    }

    /** The content of the file of that name; refuses a path, and whatever is no file directly in the folder. */
    InputStream open(String name) {
        var within = folder.orElseThrow(() -> refused(
                RecordsError.IMPORT_FOLDER_NOT_SET,
                "サーバーの取込用フォルダーが設定されていません。",
                "システム管理者に、yakuba.import.folder の設定を依頼してください。"));
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.startsWith(".")
                || !name.matches("[^/\\\\:\\p{Cntrl}]+")) {
            throw notThere();
        }
        try {
            var real = within.resolve(name).toRealPath();
            if (!within.toRealPath().equals(real.getParent()) || !Files.isRegularFile(real)) {
                throw notThere();
            }
            return Files.newInputStream(real);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw notThere();
        }
    }

    private static Refusal notThere() {
        return refused(
                RecordsError.FILE_NOT_IN_FOLDER,
                "サーバーの取込用フォルダーに、読めるファイルがありません。",
                "フォルダーに置いたファイルの名前を、フォルダー名を付けずに指定してください。");
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }
}
