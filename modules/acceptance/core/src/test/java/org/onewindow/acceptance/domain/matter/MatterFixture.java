package org.onewindow.acceptance.domain.matter;

import static org.onewindow.acceptance.domain.matter.MatterColumn.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onewindow.acceptance.domain.matter.Finding.Place;
import org.onewindow.acceptance.domain.matter.MatterText.Row;

/**
 * Implementation lists in words: a hygiene licence that is fit to be published, and its variations.
 */
public final class MatterFixture {

  private final Map<MatterColumn, String> matter = new EnumMap<>(MatterColumn.class);
  private final Map<MatterPart, List<Map<MatterColumn, String>>> rows =
      new EnumMap<>(MatterPart.class);

  private MatterFixture() {}

  public static MatterFixture aHygieneLicence() {
    return new MatterFixture()
        .with(ITEM_CODE, "11371799MB2A00011A400012302000001")
        .with(NAME, "公共场所卫生许可(新办)")
        .with(BASE_CODE, "000123020000")
        .with(IMPLEMENTATION_CODE, "11371799MB2A00011A4000123020000")
        .with(TYPE, "01")
        .with(KEYWORDS, "宾馆\n理发店")
        .with(BASIS, "《公共场所卫生管理条例》第四条")
        .with(POWER_SOURCE, "1")
        .with(LEVEL, "4")
        .with(ORGAN, "11371799MB2A00011A")
        .with(ORGAN_NAME, "示范县行政审批服务局")
        .with(ORGAN_NATURE, "1")
        .with(SECTION, "11371799MB2A00011A-SH")
        .with(ACCEPTANCE_DAYS, "5")
        .with(STATUTORY_AMOUNT, "20")
        .with(STATUTORY_UNIT, "WORKING_DAY")
        .with(PROMISED_AMOUNT, "3")
        .with(PROMISED_UNIT, "WORKING_DAY")
        .with(DELIVERY_DAYS, "10")
        .with(KIND, "2")
        .with(PROCESS_MODE, "1")
        .with(CONDITIONS, "选址、设计符合卫生要求")
        .with(APPLICANTS, "1\n2")
        .with(FORMS, "1\n2")
        .with(VISITS, "1")
        .with(PLACE, "示范县政务服务中心")
        .with(HOURS, "工作日 8:30—12:00、13:30—17:30")
        .with(AGENT_ALLOWED, "1")
        .with(SEPARATE_APPROVER, "1")
        .with(SITE_VISIT, "1")
        .with(COMMITMENT, "0")
        .with(COLLECT_OUTSIDE_HOURS, "1")
        .with(FEE, "0")
        .with(CONSULTATION, "大厅咨询台")
        .with(COMPLAINT, "12345")
        .with(REACH, "4")
        .with(IN_HALL, "1")
        .with(BOOKABLE, "1")
        .with(ONLINE_PAYMENT, "0")
        .with(EXPRESS, "1")
        .with(SELF_SERVICE, "0")
        .with(RESULT_KIND, "10")
        .with(RESULT_NAME, "公共场所卫生许可证")
        .with(LICENCE_NAME, "公共场所卫生许可证")
        .with(LICENCE_KIND, "HYGIENE")
        .with(VALIDITY_MONTHS, "48")
        .row(MatterPart.SCENARIO, SCENARIO_CODE, "S1", SCENARIO_QUESTION, "没有集中空调")
        .row(MatterPart.SCENARIO, SCENARIO_CODE, "S2", SCENARIO_QUESTION, "有集中空调")
        .material("M01", "卫生许可证申请表", "")
        .material("M02", "集中空调通风系统卫生检测报告", "S2")
        .row(MatterPart.STEP, STEP_NAME, "受理", STEP_BY, "综合窗口", STEP_BASIS, "行政许可法 第三十二条");
  }

  public MatterFixture with(MatterColumn column, String cell) {
    matter.put(column, cell);
    return this;
  }

  public MatterFixture material(String code, String name, String scenarios) {
    return row(
        MatterPart.MATERIAL,
        MATERIAL_CODE,
        code,
        MATERIAL_NAME,
        name,
        MATERIAL_ORIGINALS,
        "1",
        MATERIAL_COPIES,
        "0",
        MATERIAL_NEED,
        "1",
        MATERIAL_SOURCE,
        "10",
        MATERIAL_SHARED,
        "0",
        MATERIAL_BASIS,
        "公共场所卫生管理条例 第八条",
        MATERIAL_SCENARIOS,
        scenarios);
  }

  public MatterFixture row(MatterPart part, Object... columnsAndCells) {
    Map<MatterColumn, String> cells = new EnumMap<>(MatterColumn.class);
    for (int i = 0; i < columnsAndCells.length; i += 2) {
      cells.put((MatterColumn) columnsAndCells[i], (String) columnsAndCells[i + 1]);
    }
    rows.computeIfAbsent(part, p -> new ArrayList<>()).add(cells);
    return this;
  }

  public MatterFixture without(MatterPart part) {
    rows.remove(part);
    return this;
  }

  /** Changes a cell of a row that is there already. */
  public MatterFixture change(MatterPart part, int index, MatterColumn column, String cell) {
    rows.get(part).get(index).put(column, cell);
    return this;
  }

  public MatterFixture but(Consumer<MatterFixture> change) {
    change.accept(this);
    return this;
  }

  public MatterText text() {
    Map<MatterPart, List<Row>> parts = new EnumMap<>(MatterPart.class);
    rows.forEach(
        (part, list) -> {
          List<Row> copies = new ArrayList<>();
          for (int i = 0; i < list.size(); i++) {
            copies.add(new Row(new Place(part.key(), i + 1), list.get(i)));
          }
          parts.put(part, copies);
        });
    return new MatterText(new Row(new Place("matters", 1), matter), parts);
  }

  public ImplementationList list() {
    MatterReader.Reading reading = new MatterReader(CodeNames.NONE).read(text());
    return reading.list().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  /** A draft whose digest is any text that differs when the list differs. */
  public MatterVersion.Draft draft() {
    ImplementationList list = list();
    return new MatterVersion.Draft(list, Integer.toHexString(list.hashCode()));
  }
}
