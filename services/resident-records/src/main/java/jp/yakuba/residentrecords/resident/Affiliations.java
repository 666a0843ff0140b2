package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 個別事項: what other businesses have the record show (法第7条第9号～第11号の2).
 *
 * @param electoralRoll 選挙人名簿登録有無
 * @param nationalHealthInsurance 国民健康保険
 * @param latterStageElderlyCare 後期高齢者医療
 * @param longTermCare 介護保険
 * @param nationalPension 国民年金
 * @param basicPensionNumber 基礎年金番号
 * @param pensionClass 年金資格種別
 * @param pensionClassChanged 年金資格種別変更年月日
 * @param childAllowanceFrom 児童手当受給開始年月
 * @param childAllowanceUntil 児童手当受給終了年月
 */
public record Affiliations(
        @Open boolean electoralRoll,
        @Nullable Insurance nationalHealthInsurance,
        @Nullable Insurance latterStageElderlyCare,
        @Nullable Insurance longTermCare,
        @Nullable Insurance nationalPension,
        @Open @Nullable BasicPensionNumber basicPensionNumber,
        @Open @MaxLength(1) @Nullable String pensionClass,
        @Open @Nullable LocalDate pensionClassChanged,
        @Open @Nullable YearMonth childAllowanceFrom,
        @Open @Nullable YearMonth childAllowanceUntil) {}
