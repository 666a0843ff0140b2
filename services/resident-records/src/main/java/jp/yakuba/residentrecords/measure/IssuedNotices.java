package jp.yakuba.residentrecords.measure;

import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;

/** What the page of a measure is told of its notices, by those that know what a notice is. */
public interface IssuedNotices {

    /** The notices of a measure, the newest first. */
    List<NoticeLine> ofMeasure(UnitOfWork work, MeasureId measure);
}
