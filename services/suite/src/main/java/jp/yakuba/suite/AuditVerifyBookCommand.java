package jp.yakuba.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yakuba.platform.audit.BookVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a book of checkpoints on any machine: ends with 0 if it is as it was written, 1 if not, 2 if it is none. */
@Command(name = "verify-book", description = "封印の控えが書かれたままであることを、公開鍵だけで検証します。", mixinStandardHelpOptions = true)
final class AuditVerifyBookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BOOK", description = "控えのファイル（audit-checkpoints.log の写し、または送られた行を並べたもの）。")
    private Path book = Path.of("");

    @Option(names = "--public-key", required = true, description = "公開鍵の PEM ファイル、または Base64。鍵を替えたときは、前の鍵も並べます。")
    private List<String> publicKeys = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            return tell(spec.commandLine().getOut());
        } catch (IllegalArgumentException | IOException | UncheckedIOException unreadable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private int tell(PrintWriter out) throws IOException {
        if (!Files.isRegularFile(book)) {
            throw new IllegalArgumentException("控えのファイルを読めません: " + book);
        }
        var results = new BookVerification(AuditVerifyCommand.keys(publicKeys)).verify(book);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("封印の控えが一行もありません: " + book);
        }
        results.forEach((code, result) -> {
            out.printf("%s  %,d個の封印（最後は %s）%n", code, result.checkpoints(), result.lastSealedAt());
            result.breaks().forEach(broken -> out.println("  " + broken.words()));
        });
        var intact =
                results.values().stream().allMatch(result -> result.breaks().isEmpty());
        out.println(intact ? "控えは書かれたままです。" : "控えに改ざんの疑いがあります。");
        return intact ? AuditVerifyCommand.INTACT : AuditVerifyCommand.BROKEN;
    }
}
