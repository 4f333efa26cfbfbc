package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param offset how many stand before this page
 * @param next the address of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(
        List<T> items,
        int total,
        int limit,
        int offset,
        @Nullable String next) {
    public static final String LIMIT = "50";
    public static final int LARGEST = 100;

    public Listing {
        items = List.copyOf(items);
    }

    /** @param all in the order of the list; made into resources only where they are shown */
    static <S, T> Listing<T> of(List<S> all, Slice slice, java.util.function.Function<S, T> resource) {
        var shown = all.stream()
                .skip(slice.offset())
                .limit(slice.limit())
                .map(resource)
                .toList();
        return of(shown, all.size(), slice);
    }

    static <T> Listing<T> of(List<T> shown, int total, Slice slice) {
        int after = slice.offset() + slice.limit();
        return new Listing<>(shown, total, slice.limit(), slice.offset(), after < total ? slice.href(after) : null);
    }

    /**
     * Which part of a list is wanted.
     *
     * @param address of our own program, as others reach it
     */
    record Slice(int limit, int offset, String address) {
        Slice {
            if (limit < 1 || limit > LARGEST) throw new OutOfRange("limit", limit, 1, LARGEST);
            if (offset < 0) throw new OutOfRange("offset", offset, 0, Integer.MAX_VALUE - LARGEST);
            if (offset > Integer.MAX_VALUE - LARGEST)
                throw new OutOfRange("offset", offset, 0, Integer.MAX_VALUE - LARGEST);
        }

        /** The list that is asked for now, from another place. */
        private String href(int from) {
            var asked = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("offset", from)
                    .replaceQueryParam("limit", limit)
                    .build();
            return address + asked.getPath() + "?" + asked.getQuery();
        }
    }
}
