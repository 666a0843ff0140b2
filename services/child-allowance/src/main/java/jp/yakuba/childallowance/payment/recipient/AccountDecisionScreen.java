package jp.yakuba.childallowance.payment.recipient;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;

/** 口座変更の決裁, on the page of the recipient's payments. */
@Path("/child-allowance/payments/{number}/accounts/{entry}")
class AccountDecisionScreen {

    private static final RecordShape<AccountDecision> DECISION =
            new RecordShape<>(AccountDecision.class, Values.typed());

    private final RecipientPaymentsScreen page;
    private final AccountDesk desk;
    private final Submissions posts;
    private final FormInstance instance;
    private final CurrentOperator operator;

    AccountDecisionScreen(
            RecipientPaymentsScreen page,
            AccountDesk desk,
            Submissions posts,
            FormInstance instance,
            CurrentOperator operator) {
        this.page = page;
        this.desk = desk;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_APPROVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("number") String number, @PathParam("entry") int entry, MultivaluedMap<String, String> posted) {
        var recipient = AddresseeNumber.parse(number);
        var here = RecipientPaymentsScreen.HERE + "/" + recipient;
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var decision = PostedRecord.of(DECISION, posted);
                    desk.decide(work, recipient, entry, decision);
                    return Done.at(here, decision.accepted() ? "口座変更を決裁しました。" : "口座変更を却下しました。");
                }))
                .orAgain(findings -> page.shown(recipient, FormState.of(posted).with(findings)));
    }
}
