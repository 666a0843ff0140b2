package jp.yakuba.residentrecords.suppression;

import jp.yakuba.platform.contract.ContractSchemas;
import jp.yakuba.platform.contract.RecordSchemas;

/** 抑止 in the OpenAPI document. */
public final class SuppressionSchemas implements ContractSchemas {

    @Override
    public void describe(RecordSchemas schemas) {
        schemas.entered("SuppressionOrder", SuppressionJson.ORDER, "抑止の設定");
        schemas.entered("SuppressionLifting", SuppressionJson.LIFTING, "抑止の解除");
    }
}
