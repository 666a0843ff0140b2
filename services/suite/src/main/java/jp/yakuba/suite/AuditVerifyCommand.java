package jp.yakuba.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.audit.OutsideVerification;
import jp.yakuba.platform.audit.Verification;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verifies a log without the service: ends with 0 if it is as it was written, 1 if not, 2 if it could not be read. */
@Command(name = "verify", description = "監査記録が書かれたままであることを、公開鍵で検証します。", mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

    static final int INTACT = 0;
    static final int BROKEN = 1;
    private static final String PASSWORD = "PGPASSWORD";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--public-key", required = true, description = "公開鍵の PEM ファイル、または Base64。鍵を替えたときは、前の鍵も並べます。")
    private List<String> publicKeys = new ArrayList<>();

    @Option(names = "--anchor", description = "データベースの外の控え。なければ、末尾の切り取りは分かりません。")
    private @Nullable Path anchor;

    /** Where the log is: a file, or the database. */
    private static final class Source {

        @Option(names = "--log", required = true, description = "画面「監査記録の検証」で出力したファイル。")
        private @Nullable Path log;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable InDatabase database;
    }

    /** A log in its database. */
    private static final class InDatabase {

        @Option(names = "--url", required = true, description = "jdbc:postgresql://… パスワードは環境変数 PGPASSWORD。")
        private String url = "";

        @Option(names = "--user", required = true, description = "記録を読めるデータベースの利用者。")
        private String user = "";

        @Option(names = "--municipality", required = true, description = "団体コード（6桁）。")
        private String municipality = "";
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            var found = verify();
            tell(out, found);
            return found.intact() ? INTACT : BROKEN;
        } catch (IllegalArgumentException | IOException | java.io.UncheckedIOException unreadable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
        } catch (JdbiException unreachable) {
            throw new ParameterException(spec.commandLine(), "データベースの記録を読めません。接続先・利用者・権限を確かめてください。", unreachable);
        }
    }

    private Verification verify() throws IOException {
        if (anchor != null && !Files.isReadable(anchor)) {
            throw new IllegalArgumentException("控えを読めません。ファイルの場所を確かめてください。");
        }
        var outside = new OutsideVerification(keys(publicKeys), Optional.ofNullable(anchor));
        var database = source.database;
        if (database == null) {
            return outside.verify(Objects.requireNonNull(source.log));
        }
        return outside.verify(
                database.url,
                database.user,
                Objects.requireNonNullElse(System.getenv(PASSWORD), ""),
                new MunicipalityCode(database.municipality));
    }

    /** What was given as files or as they are. */
    static List<String> keys(List<String> given) throws IOException {
        var keys = new ArrayList<String>();
        for (var key : given) {
            var file = Path.of(key);
            keys.add(Files.isRegularFile(file) ? Files.readString(file) : key);
        }
        return keys;
    }

    private static void tell(PrintWriter out, Verification found) {
        out.println(found.words());
        found.breaks().forEach(broken -> out.println("  " + broken.words()));
        if (found.waiting() > 0) {
            out.printf("封印待ちの記録が%,d件あります。これらは検証できません。%n", found.waiting());
        }
        if (!found.anchored()) {
            out.println("控え（--anchor）がないため、末尾が切り取られていないことは確かめられません。");
        }
    }
}
