package dk.rammevaerk.pages;

import java.util.List;
import java.util.SequencedMap;

/** Every building block in every state, for those who make pages. Its contents are examples. */
public record GalleryPage(
        List<State> states,
        FormErrors rowErrors,
        FormErrors formErrors,
        Field wrongField,
        Field name,
        Field place,
        Field remark,
        Field forum,
        Field text,
        String attachments,
        Field saved,
        SequencedMap<String, String> fora,
        UploadBox upload,
        List<UploadRow> uploads,
        EmptyState empty,
        EmptyState nothingToDo,
        Confirmation confirmation,
        Toast toast,
        Toast longToast,
        BarChart chart,
        TileMap map,
        List<Approval> approvals)
        implements Page {

    @Override
    public int status() {
        return formErrors.isEmpty() ? 200 : 422;
    }

    /** A row of the long table. */
    public record Approval(String authority, String remark, StateTag state, String date, String proof) {}
}
