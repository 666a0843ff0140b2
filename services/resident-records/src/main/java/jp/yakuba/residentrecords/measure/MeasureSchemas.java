package jp.yakuba.residentrecords.measure;

import jp.yakuba.platform.contract.ContractSchemas;
import jp.yakuba.platform.contract.RecordSchemas;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** 支援措置 in the OpenAPI document. */
public final class MeasureSchemas implements ContractSchemas {

    @Override
    public void describe(RecordSchemas schemas) {
        schemas.entered("ProtectionApplication", MeasureJson.PARTICULARS, "支援措置の申出");
        schemas.entered(
                "ProtectionTerm", MeasureJson.TERM, "A term; without an end, a year; empty, what the rule says");
        schemas.entered("ProtectionReason", MeasureJson.REASON, "Why");
        schemas.entered("ProtectionForwarding", MeasureJson.FORWARDING, "転送: to whom the application was sent on");
        schemas.readable("ProtectionMeasure", Measures.SHAPE, "支援措置")
                .addProperty(
                        "detailsHidden",
                        OASFactory.createSchema()
                                .addType(SchemaType.BOOLEAN)
                                .description(
                                        "Whether 加害者, 連絡先, 抑止対象の住所 and 相談機関の意見 are left out for want of a right."));
        schemas.coded(MeasureFilter.class);
    }
}
