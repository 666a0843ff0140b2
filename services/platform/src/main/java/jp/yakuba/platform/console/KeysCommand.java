package jp.yakuba.platform.console;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.municipality.Municipality;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.vault.KeyRotation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Changes the keys under which 個人番号, files and authenticators are sealed, while the service runs. */
@Dependent
@Command(name = "keys", description = "暗号鍵の交換", mixinStandardHelpOptions = true)
final class KeysCommand {

    private final Municipalities municipalities;
    private final KeyRotation rotation;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    KeysCommand(Municipalities municipalities, KeyRotation rotation) {
        this.municipalities = municipalities;
        this.rotation = rotation;
    }

    @Command(
            name = "rotate",
            description = "古い鍵で封じたものを、設定の先頭の鍵で封じ直します。途中で止まっても、もう一度実行すれば続きから進みます。",
            mixinStandardHelpOptions = true)
    int rotate(@Option(names = "--code", description = "市区町村コード（6桁）。省けば、すべての市区町村。") @Nullable String code) {
        var out = spec.commandLine().getOut();
        for (var municipality : asked(code)) {
            out.println(municipality.code() + " " + municipality.fullName() + "  " + rotation.run(municipality.code())
                    + " 件を封じ直しました。");
        }
        if (code == null) {
            out.println("古い鍵で封じたものは残っていません。deploy/keys.md の手順に従って、古い鍵を設定から外せます。");
        }
        return 0;
    }

    private List<Municipality> asked(@Nullable String code) {
        if (code == null) {
            return List.copyOf(municipalities.all());
        }
        return List.of(municipalities
                .find(MunicipalityCode.parse(code))
                .orElseThrow(() -> new RejectedValue(
                        PlatformError.MUNICIPALITY_UNKNOWN, code + " は登録されていません。", "municipality list で確かめてください。")));
    }
}
