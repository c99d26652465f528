/* Starts the private Python beside this program with "-m paayesh_desktop" and the arguments given.
   No registry, no PATH, no library from the folder the person happens to be in. Built twice by
   build.sh: Paayesh.exe without a console, paayesh-cli.exe with one. */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define ROOM 32768 /* the longest path Windows knows */

typedef int (*py_main)(int, wchar_t **);

static py_main find_python(void)
{
    static wchar_t path[ROOM + 32];
    DWORD length = GetModuleFileNameW(NULL, path, ROOM);
    while (length && path[length - 1] != L'\\')
        length--;
    wcscpy(path + length, PYTHON_DLL);
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    HMODULE python = LoadLibraryExW(
        path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    return python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

int wmain(int argc, wchar_t **argv)
{
    py_main run = find_python();
    wchar_t **given = calloc((size_t)argc + 3, sizeof *given);
    if (!run || !given) {
        /* "The program's files are not complete; install it again." */
        MessageBoxW(NULL,
            L"\u0641\u0627\u06cc\u0644\u200c\u0647\u0627\u06cc \u0628\u0631\u0646\u0627\u0645\u0647 "
            L"\u06a9\u0627\u0645\u0644 \u0646\u06cc\u0633\u062a\u061b "
            L"\u062f\u0648\u0628\u0627\u0631\u0647 \u0646\u0635\u0628 \u06a9\u0646\u06cc\u062f.",
            L"\u067e\u0627\u06cc\u0634", MB_ICONERROR | MB_RTLREADING | MB_RIGHT);
        return 3;
    }
    /* The installer looks for this name before it replaces files that are in use. */
    CreateMutexW(NULL, FALSE, L"Local\\PaayeshDesktop");
    given[0] = argv[0];
    given[1] = L"-m";
    given[2] = L"paayesh_desktop";
    for (int i = 1; i < argc; i++)
        given[i + 2] = argv[i];
    return run(argc + 2, given);
}
