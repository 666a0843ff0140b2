package jp.yakuba.platform.console;

import jakarta.enterprise.context.Dependent;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.administration.FirstAdministrator;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.tenancy.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The way back in, on the day when the last administrator has lost the password or the authenticator. */
@Dependent
@Command(name = "administrator", description = "システム管理者の救済", mixinStandardHelpOptions = true)
final class AdministratorCommand {

    private final Database database;
    private final FirstAdministrator administrators;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AdministratorCommand(Database database, FirstAdministrator administrators) {
        this.database = database;
        this.administrators = administrators;
    }

    @Command(name = "reset", description = "システム管理者のパスワードと認証アプリを初期化し、停止や期限切れを解きます。", mixinStandardHelpOptions = true)
    int reset(
            @Option(names = "--code", required = true, description = "市区町村コード（6桁）。") String code,
            @Option(names = "--user", defaultValue = "admin", description = "利用者ID（${DEFAULT-VALUE}）。") String user) {
        var operator = Municipalities.atConsole(MunicipalityCode.parse(code));
        var password = database.transact(operator, work -> administrators.reset(work, user));
        var out = spec.commandLine().getOut();
        out.println("システム管理者  " + user);
        out.println("初期パスワード  " + password + "  （ここにだけ表示されます）");
        out.println("次のログインで、パスワードの変更と認証アプリの登録をします。");
        return 0;
    }
}
