-- 請求者の区分 (法12条, 12条の2, 12条の3, 15条の4). Copies issued before it was asked for have none.
-- Whatever a program may forget: 個人番号 and 住民票コード go to 本人等 alone, and the others say what for.
alter table resident_records.certificate_issue
    add applicant_class text check (applicant_class in ('self', 'public-body', 'third-party', 'mandated-professional')),
    add constraint numbers_for_the_person_alone check (
        applicant_class is null or applicant_class = 'self'
            or not disclosed && array['individual-number', 'resident-record-code']),
    add constraint applicant_named check (applicant_class is null or applicant <> ''),
    add constraint purpose_stated check (
        applicant_class is null
            or (applicant_class = 'self' and not disclosed && array['individual-number', 'resident-record-code'])
            or purpose <> '');
