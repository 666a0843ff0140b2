package jp.yakuba.platform.console;

import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.util.Optional;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.administration.FirstAdministrator;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.municipality.Municipality;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Begins, names and lists the municipalities of the database. */
@Dependent
@Command(name = "municipality", description = "市区町村の登録・名称の変更・一覧", mixinStandardHelpOptions = true)
final class MunicipalityCommand {

    private static final String CODE = "市区町村コード（6桁。検査数字を含む）。";
    private static final String NAMES = "省けば、市区町村コードの一覧の名称になります。";

    private final Database database;
    private final Municipalities municipalities;
    private final FirstAdministrator administrators;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    MunicipalityCommand(Database database, Municipalities municipalities, FirstAdministrator administrators) {
        this.database = database;
        this.municipalities = municipalities;
        this.administrators = administrators;
    }

    @Command(name = "create", description = "市区町村と、最初のシステム管理者を登録します。何度実行しても同じです。", mixinStandardHelpOptions = true)
    int create(
            @Option(names = "--code", required = true, description = CODE) String code,
            @Option(names = "--prefecture", description = "都道府県名。" + NAMES) @Nullable String prefecture,
            @Option(names = "--name", description = "市区町村名。" + NAMES) @Nullable String name,
            @Option(
                            names = "--administrator",
                            defaultValue = "admin",
                            description = "最初のシステム管理者の利用者ID（${DEFAULT-VALUE}）。")
                    String administrator,
            @Option(names = "--department", defaultValue = "情報システム担当", description = "その所属（${DEFAULT-VALUE}）。")
                    String department) {
        var named = named(MunicipalityCode.parse(code), prefecture, name);
        var operator = Municipalities.atConsole(named.code());
        var password = database.transact(operator, work -> {
            out().println(created(work, named));
            return administrators.create(work, administrator, department);
        });
        tell(administrator, password);
        return 0;
    }

    private String created(UnitOfWork work, Municipality named) {
        if (municipalities.create(work, named.prefecture(), named.name(), false)) {
            return named.code() + " " + named.fullName() + " を登録しました。";
        }
        var served = municipalities.find(named.code()).orElseThrow();
        if (served.demonstration()) {
            throw new RejectedValue(
                    PlatformError.MUNICIPALITY_IS_DEMONSTRATION, "この市区町村コードは見本の町のものです。", "実在の市区町村コードを指定してください。");
        }
        if (!served.fullName().equals(named.fullName())) {
            throw new RejectedValue(
                    PlatformError.MUNICIPALITY_NAMED_OTHERWISE,
                    served.code() + " は " + served.fullName() + " として登録されています。",
                    "名称を変えるには municipality rename を使ってください。");
        }
        return served.code() + " " + served.fullName() + " は登録されています。";
    }

    private void tell(String administrator, Optional<String> password) {
        password.ifPresentOrElse(
                word -> {
                    out().println("システム管理者  " + administrator);
                    out().println("初期パスワード  " + word + "  （ここにだけ表示されます）");
                    out().println("最初のログインで、パスワードの変更と認証アプリの登録をします。");
                },
                () -> out().println("システム管理者はいます。入れなくなったときは administrator reset を使ってください。"));
    }

    @Command(name = "rename", description = "名称を変えます。変える前の名称は監査記録に残ります。", mixinStandardHelpOptions = true)
    int rename(
            @Option(names = "--code", required = true, description = CODE) String code,
            @Option(names = "--prefecture", description = "都道府県名。" + NAMES) @Nullable String prefecture,
            @Option(names = "--name", description = "市区町村名。" + NAMES) @Nullable String name) {
        var named = named(MunicipalityCode.parse(code), prefecture, name);
        database.transactAll(Municipalities.atConsole(named.code()), work -> {
            if (!municipalities.rename(work, named.prefecture(), named.name())) {
                throw new RejectedValue(
                        PlatformError.MUNICIPALITY_UNKNOWN,
                        named.code() + " は登録されていません。",
                        "municipality list で確かめてください。");
            }
        });
        out().println(named.code() + " を " + named.fullName() + " に変えました。");
        return 0;
    }

    @Command(name = "list", description = "登録されている市区町村を一覧にします。", mixinStandardHelpOptions = true)
    int list() {
        municipalities.all().forEach(served -> out().println(
                        served.code() + " " + served.fullName() + (served.demonstration() ? "  見本" : "")));
        return 0;
    }

    private static Municipality named(MunicipalityCode code, @Nullable String prefecture, @Nullable String name) {
        if (prefecture != null && name != null) {
            return new Municipality(code, prefecture, name, false);
        }
        var listed = Municipalities.listed(code);
        return new Municipality(
                code,
                prefecture == null ? listed.prefecture() : prefecture,
                name == null ? listed.name() : name,
                false);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
