package jp.yakuba.residentrecords.safetylist;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.yakuba.office.intake.command.ServiceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes everybody who lives here as a CSV. Of people under 支援措置, and of those whose address tells where one of them is, no
 * address is in it; who needs these has them written beside it, into a file that is sealed with a password.
 */
@Command(
        name = "safety-list",
        description = "安否確認のための住民の一覧を、CSVに書き出します。",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "支援対象者等の住所・世帯番号・世帯主は、一覧には載せません。--addresses-of-protected のファイルに、合言葉で封じて書き出せます。",
            "封を開くには: openssl enc -d -aes-256-cbc -pbkdf2 -iter 600000 -in FILE -out opened.csv",
            "一覧の利用者には「異動イベントの受信」の権限が、支援対象者等の住所には「支援措置対象者の住所等の表示」も要ります（環境変数 YAKUBA_TOKEN か --token-file）。",
            "終了コード: 0 書き出した  2 使い方の誤り  3 サービスが応じない、途中で切れた"
        })
public final class SafetyListCommand implements Callable<Integer> {

    static final String PASSWORD = "YAKUBA_SEAL_PASSWORD";

    private static final int NOT_ACCEPTED = 3;
    private static final int SHORTEST_PASSWORD = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "書き出すファイル。あるファイルには書きません。")
    private Path file = Path.of("");

    @Option(
            names = "--addresses-of-protected",
            paramLabel = "FILE",
            description = "支援対象者等の住所を、合言葉（環境変数 " + PASSWORD + "、12字以上）で封じて書き出すファイル。")
    private @Nullable Path sealed;

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    private final String password;

    /** Takes the password of the seal from the environment. */
    public SafetyListCommand() {
        this(System.getenv(PASSWORD));
    }

    /** Takes this one. */
    public SafetyListCommand(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (sealed != null && password.length() < SHORTEST_PASSWORD) {
            throw new ParameterException(spec.commandLine(), "封の合言葉を、環境変数 " + PASSWORD + " に12字以上で入れてください。");
        }
        for (var place : places()) {
            if (Files.exists(place)) {
                throw new ParameterException(spec.commandLine(), "ファイルがあります: " + place);
            }
        }
        try {
            written();
            for (var place : places()) {
                Files.move(unfinished(place), place, StandardCopyOption.ATOMIC_MOVE);
            }
            return 0;
        } catch (WholeRegister.NotAnswered refused) {
            spec.commandLine().getErr().println(refused.getMessage());
        } catch (IOException | UncheckedIOException brokenOff) {
            spec.commandLine()
                    .getErr()
                    .println("書き出しが途中で切れました。一覧はありません。空きとサービスを確かめて、もう一度実行してください: "
                            + brokenOff.getClass().getSimpleName());
        } finally {
            for (var place : places()) {
                Files.deleteIfExists(unfinished(place));
            }
        }
        return NOT_ACCEPTED;
    }

    private List<Path> places() {
        return sealed == null ? List.of(file) : List.of(file, sealed);
    }

    /** A list that breaks off is never found under its name. */
    private static Path unfinished(Path place) {
        return place.resolveSibling(place.getFileName() + ".unfinished");
    }

    private void written() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var list = new SafetyList(created(file));
        var hidden = new SafetyList(sealed == null ? OutputStream.nullOutputStream() : sealing(sealed));
        try (var register = new WholeRegister(service.server(spec), service.token(spec));
                list;
                hidden) {
            write(register, list, hidden);
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d人を書き出しました（うち住所を載せない支援対象者等 %,d人、%d秒）。%n",
                        list.lines(),
                        hidden.lines(),
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private void write(WholeRegister register, SafetyList list, SafetyList hidden)
            throws IOException, InterruptedException {
        register.each(person -> {
            if (!SafetyList.livesHere(person)) {
                return;
            }
            if (isHidden(person)) {
                if (sealed != null && SafetyList.isMasked(person)) {
                    throw new WholeRegister.NotAnswered("このトークンの利用者には、支援対象者等の住所を見る権限がありません。");
                }
                list.withoutAddress(person);
                hidden.withAddress(person);
            } else {
                list.withAddress(person);
            }
        });
    }

    private static boolean isHidden(JsonNode person) {
        return person.path("guarded").asBoolean() || person.path("protected").asBoolean();
    }

    private OutputStream sealing(Path place) throws IOException {
        return Seal.over(created(place), password);
    }

    /** Readable by who wrote it alone. */
    private static OutputStream created(Path place) throws IOException {
        var unfinished = unfinished(place);
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
        return Files.newOutputStream(unfinished);
    }
}
