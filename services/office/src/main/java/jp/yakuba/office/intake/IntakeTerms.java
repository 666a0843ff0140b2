package jp.yakuba.office.intake;

import java.util.List;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.screens.Option;

/**
 * What a kind of import is called, and who may order it.
 *
 * @param kind of its jobs; never changes
 * @param title of its jobs, as shown on screens
 * @param permission the right to order it and to see what was refused
 * @param ordered what the audit log is told when one is ordered
 * @param holdsRecords whether its files hold whole records of residents, 個人番号 and addresses too
 * @param whose what a refused line is taken with: 人
 */
public record IntakeTerms(
        String kind,
        String title,
        Permission permission,
        AuditedOperation ordered,
        boolean holdsRecords,
        String whose) {

    /** What to choose from where lines are refused. */
    public List<Option> modes() {
        return List.of(
                new Option(IntakeMode.ALL_OR_NOTHING.code(), "一行でも誤りがあれば、何も取り込まない"),
                new Option(IntakeMode.THE_REST.code(), rest()));
    }

    String rest() {
        return "誤りのある" + whose + "を除いて、残りを取り込む";
    }
}
