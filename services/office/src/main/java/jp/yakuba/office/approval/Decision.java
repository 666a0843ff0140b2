package jp.yakuba.office.approval;

import io.quarkus.qute.TemplateData;

/**
 * What can be done with a draft on its page, by who looks at it; the template {@code office/approval/decision} shows it.
 *
 * @param noun what the draft is called: 異動
 * @param at the address of the draft
 * @param revision as it is seen
 * @param register what deciding it is called: 決裁して本登録する
 * @param mayReview whether it waits for a review that the clerk may do
 * @param mayRegister whether it waits for a decision that the clerk has the right to
 * @param mayEdit whether the clerk may correct it or give it up
 * @param own whether the clerk entered or changed it, and so can not decide on it
 * @param ownReview whether it waits for a review that the clerk must not do, having entered or changed it
 * @param reviewed whether somebody has reviewed it
 * @param mayReject whether the clerk may decide against it
 */
@TemplateData
public record Decision(
        String noun,
        String at,
        int revision,
        String register,
        boolean mayReview,
        boolean mayRegister,
        boolean mayEdit,
        boolean own,
        boolean ownReview,
        boolean reviewed,
        boolean mayReject) {

    /** Where a step is posted to. */
    public String action(String step) {
        return at + "/" + step + "/" + revision;
    }

    /** Where it is corrected. */
    public String edit() {
        return at + "/edit";
    }

    /** How the correction stands out: as the next thing to do where there is nothing else to do. */
    public String editKind() {
        return mayReview || mayRegister ? "secondary" : "primary";
    }
}
