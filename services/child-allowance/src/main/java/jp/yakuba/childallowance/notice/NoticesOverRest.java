package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.notice.tidings.RecipientMatters;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Notices of a matter over REST. */
@ApplicationScoped
class NoticesOverRest {

    private final Database database;
    private final NoticeDesk desk;
    private final RecipientMatters matters;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    NoticesOverRest(
            Database database,
            NoticeDesk desk,
            RecipientMatters matters,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.matters = matters;
        this.keys = keys;
        this.operator = operator;
    }

    /** The notices of a matter, the newest first. */
    @Schema(name = "Notices")
    record All(List<NoticeAnswer> items) {}

    RestResponse<NoticeAnswer> issue(Matter matter, Passing<NoticeOrder> sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var notice = desk.issue(work, matter, sent.asked(), sent.passedAlerts());
                    return ResponseBuilder.<NoticeAnswer>created(NoticeResource.location(notice))
                            .entity(NoticeAnswer.of(notice))
                            .build();
                }));
    }

    /** Of the suspension or release that counts. */
    RestResponse<NoticeAnswer> issueOfSuspension(AddresseeNumber recipient, Passing<NoticeOrder> sent) {
        var matter = database.transact(operator.get(), work -> matters.suspension(work, recipient));
        return issue(matter, sent);
    }

    /** Of what is received up to this month. */
    RestResponse<NoticeAnswer> issueOfReceipt(AddresseeNumber recipient, Passing<NoticeOrder> sent) {
        var matter = database.transact(operator.get(), work -> matters.receipt(work, recipient));
        return issue(matter, sent);
    }

    All list(AddresseeNumber recipient) {
        return database.transact(
                operator.get(),
                work -> new All(desk.look(work, recipient).issued().stream()
                        .map(NoticeAnswer::of)
                        .toList()));
    }

    All list(Matter matter) {
        return database.transact(
                operator.get(),
                work -> new All(desk.look(work, matter).issued().stream()
                        .map(NoticeAnswer::of)
                        .toList()));
    }
}
