package jp.yakuba.childallowance.notice.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.json.RecordJson;

/** What is told. */
public enum NoticeKind implements Coded {
    CERTIFIED("certified", "児童手当認定通知書", CertifiedContent.class, true),
    REJECTED("rejected", "児童手当認定請求却下通知書", RejectedContent.class, true),
    AMENDED("amended", "児童手当額改定通知書", AmendedContent.class, true),
    AMENDMENT_REJECTED("amendment-rejected", "児童手当額改定請求却下通知書", RejectedContent.class, true),
    EXTINGUISHED("extinguished", "児童手当支給事由消滅通知書", ExtinguishedContent.class, true),
    ANNULLED("annulled", "児童手当認定取消通知書", AnnulledContent.class, true),
    PAID("paid", "児童手当支払通知書", PaidContent.class, false),
    SUSPENDED("suspended", "児童手当支払差止通知書", SuspendedContent.class, true),
    RELEASED("released", "児童手当支払差止解除通知書", SuspendedContent.class, false),
    UNPAID_GRANTED("unpaid-granted", "未支払児童手当支給決定通知書", UnpaidContent.class, true),
    UNPAID_REJECTED("unpaid-rejected", "未支払児童手当請求却下通知書", RejectedContent.class, true),
    RECEIVED("received", "児童手当受給証明書", ReceivedContent.class, false),
    REPORT_ASKED("report-asked", "児童手当現況届の提出案内", AskedContent.class, false),
    REPORT_REMINDED("report-reminded", "児童手当現況届の督促", AskedContent.class, false),
    STATEMENT_ASKED("statement-asked", "監護相当・生計費の負担についての確認書の提出案内", AskedContent.class, false),
    REPAYMENT_DEMANDED("repayment-demanded", "児童手当返還通知書", DemandContent.class, false),
    REPAYMENT_REMINDED("repayment-reminded", "児童手当返還金督促状", DemandContent.class, false),
    FEES_DEDUCTED("fees-deducted", "学校給食費等徴収通知書", DeductionContent.class, false),
    FEES_SPECIALLY_COLLECTED("fees-specially-collected", "保育料特別徴収通知書", DeductionContent.class, true),
    DONATION_RECEIVED("donation-received", "児童手当寄附受領証明書", DeductionContent.class, false);

    private final String code;
    private final String title;
    private final Class<? extends Record> content;
    private final boolean appealable;

    <C extends Record & NoticeContent> NoticeKind(String code, String title, Class<C> content, boolean appealable) {
        this.code = code;
        this.title = title;
        this.content = content;
        this.appealable = appealable;
    }

    @Override
    public String code() {
        return code;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What one of it says, as JSON, to be kept. */
    public ObjectNode write(NoticeContent said) {
        return write(content, said);
    }

    private static <C extends Record> ObjectNode write(Class<C> type, NoticeContent said) {
        return RecordJson.of(JsonForm.of(type).shape(), type.cast(said));
    }

    /** What one of it says, as it was kept. */
    public NoticeContent read(ObjectNode kept) {
        return (NoticeContent) JsonForm.of(content).read(kept);
    }

    /** Whether it tells of a decision that one can appeal, and says how (教示). */
    public boolean appealable() {
        return appealable;
    }
}
