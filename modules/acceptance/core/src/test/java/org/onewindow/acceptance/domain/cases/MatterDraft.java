package org.onewindow.acceptance.domain.cases;

import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.util.List;
import java.util.Set;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.DecidingOrgan;
import org.onewindow.acceptance.domain.matter.Founding;
import org.onewindow.acceptance.domain.matter.HandlingItem;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.ImplementationList.Fee;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.MatterType;
import org.onewindow.acceptance.domain.matter.ProcessMode;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.Scenario;
import org.onewindow.kernel.clock.LimitUnit;

/** A matter under construction; what is not said is lawful and ordinary. */
public final class MatterDraft {

  private HandlingKind kind = HandlingKind.PROMISED;
  private Set<String> applicants = Set.of("1", "2");
  private boolean agentAllowed = true;
  private boolean siteVisit;
  private boolean separateApprover = true;
  private boolean online = true;
  private boolean commitment = true;
  private boolean hearing;
  private FormSchema form = FormSchema.NONE;
  private List<Fee> fees = List.of();
  private DecidingOrgan decider = DecidingOrgan.ITSELF;
  private MatterType type = MatterType.LICENCE;
  private int extension = 10;
  private List<SpecialProcedure> procedures = List.of(EXPERT_REVIEW, PUBLIC_NOTICE);
  private int promisedDays = 3;
  private String licenceName = "公共场所卫生许可证";
  private HandlingItem item = HandlingItem.NEW;
  private List<MaterialRequirement> materials =
      List.of(
          material("M01", "卫生许可证申请表", 1, 0, MaterialNeed.COMPULSORY, false),
          issued("M02", "营业执照"),
          material("M03", "卫生检测报告", 1, 0, MaterialNeed.OPTIONAL, false),
          material("M04", "平面布局图", 0, 1, MaterialNeed.DEFERRABLE, false));

  public MatterDraft sameDay() {
    kind = HandlingKind.SAME_DAY;
    return this;
  }

  public MatterDraft onlyFor(String... codes) {
    applicants = Set.of(codes);
    return this;
  }

  public MatterDraft inPersonOnly() {
    agentAllowed = false;
    return this;
  }

  public MatterDraft withSiteVisit() {
    siteVisit = true;
    return this;
  }

  public MatterDraft withoutSeparateApprover() {
    separateApprover = false;
    return this;
  }

  public MatterDraft endingInALetter() {
    licenceName = "";
    return this;
  }

  public MatterDraft withHearing() {
    hearing = true;
    procedures = List.of(HEARING);
    return this;
  }

  public MatterDraft promising(int workingDays) {
    promisedDays = workingDays;
    return this;
  }

  public MatterDraft about(ItemKind kind) {
    item = new HandlingItem(kind, Limit.ON_THE_SPOT);
    return this;
  }

  public MatterDraft withoutExtension() {
    extension = 0;
    return this;
  }

  public MatterDraft listing(SpecialProcedure... listed) {
    procedures = List.of(listed);
    return this;
  }

  public MatterDraft withoutCommitment() {
    commitment = false;
    return this;
  }

  public MatterDraft windowOnly() {
    online = false;
    return this;
  }

  public MatterDraft asking(FormSchema asked) {
    form = asked;
    return this;
  }

  /** Reviewed here first, decided by the city. */
  public MatterDraft forwarded() {
    decider = new DecidingOrgan(ProcessMode.FORWARD, "示范市应急管理局", 20);
    return this;
  }

  /** Only taken here, decided by the next county. */
  public MatterDraft collected() {
    decider = new DecidingOrgan(ProcessMode.COLLECTED, "邻城县行政审批服务局", 10);
    return this;
  }

  /** No licence: a public service. */
  public MatterDraft publicService() {
    type = MatterType.PUBLIC_SERVICE;
    return this;
  }

  /** With these fees. */
  public MatterDraft costing(Fee... items) {
    fees = List.of(items);
    return this;
  }

  public PublishedMatter build() {
    return new PublishedMatter(
        7L,
        "11371799MB2A00011A400012302000001",
        1,
        "公共场所卫生许可(新办)",
        BUREAU,
        "示范县行政审批服务局",
        HEALTH_SECTION,
        kind,
        applicants,
        5,
        new Limit(20, LimitUnit.WORKING_DAY),
        new Limit(promisedDays, LimitUnit.WORKING_DAY),
        10,
        false,
        separateApprover,
        agentAllowed,
        siteVisit,
        hearing,
        licenceName,
        "HYGIENE",
        48,
        Founding.NONE,
        List.of("公共场所卫生管理条例 第四条"),
        List.of("有固定场所"),
        List.of(new Scenario("S1", "新开办", List.of()), new Scenario("S2", "承诺制", List.of())),
        materials,
        extension,
        procedures,
        online,
        commitment,
        item,
        form,
        fees,
        decider,
        type,
        "政务服务中心咨询台，电话 0999-5550100");
  }
}
