package jp.yakuba.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the suite does once its services are up: fills an empty database, and says where everything is. */
class SuiteApplication implements QuarkusApplication {

    private static final List<String> ACCOUNTS = List.of(
            "clerk1    窓口（市民課 本庁）",
            "clerk2    窓口（市民課 東支所）",
            "approver1 決裁（市民課）",
            "clerk3    児童手当の窓口（子育て支援課）",
            "clerk4    児童手当の窓口（子育て支援課）",
            "approver2 児童手当の決裁（子育て支援課）",
            "admin1    システム管理者",
            "auditor1  監査");

    private final DemonstrationTown town;
    private final DemonstrationAllowance allowance;
    private final OptionalInt residents;
    private final Optional<String> password;
    private final String address;
    private final PrintStream out;

    SuiteApplication(
            DemonstrationTown town,
            DemonstrationAllowance allowance,
            @ConfigProperty(name = "yakuba.demonstration.town") OptionalInt residents,
            @ConfigProperty(name = "yakuba.demonstration.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.ssl-port") int tlsPort,
            @ConfigProperty(name = "quarkus.http.ssl.certificate.key-store-file") Optional<String> certificate,
            @ConfigProperty(name = "quarkus.log.console.json.enabled", defaultValue = "false") boolean structured) {
        this.town = town;
        this.allowance = allowance;
        this.residents = residents;
        this.password = password;
        this.address = certificate.isPresent() ? "https://localhost:" + tlsPort : "http://localhost:" + port;
        // Where the output is a log of events, nobody reads it who must be told where to go.
        this.out = structured ? new PrintStream(OutputStream.nullOutputStream(), false, UTF_8) : System.out;
    }

    @Override
    public int run(String... arguments) throws IOException {
        if (residents.isPresent() && password.isPresent()) {
            try {
                loadTown(residents.getAsInt(), password.get());
                allowance.open(password.get());
            } catch (RuntimeException broken) {
                if (ApplicationLifecycleManager.isVmShuttingDown()) {
                    out.println("取り込みをやめました。次に起動したときに取り込みます。");
                    return 0;
                }
                throw broken;
            }
            out.println();
            out.println("  利用者（架空の町の見本用。パスワードはどれも " + password.get() + "）");
            ACCOUNTS.forEach(account -> out.println("    " + account));
        }
        out.println();
        out.println("  役場 Yakuba   " + address + "/     （終わるには Ctrl-C）");
        out.println();
        Quarkus.waitForExit();
        return 0;
    }

    private void loadTown(int size, String word) throws IOException {
        if (town.isMissing()) {
            out.println("架空の町（住民 " + size + " 人）を作って取り込んでいます …");
            var begun = Instant.now();
            town.load(size, word);
            out.println("取り込みました（" + Duration.between(begun, Instant.now()).toSeconds() + " 秒）。");
        }
    }
}
